import { nearest } from '@haicap/domain';
import { wrong } from '../failure.js';
import { loadDataset } from '../io/facts.js';

/** Whom the plan binds, as the options of `plan new` say. */
export interface JurisdictionOptions {
  province?: string;
  district?: string;
}

/**
 * The jurisdiction for the front matter; empty where nothing was said, so that the check asks for it.
 *
 * @throws WrongQuestion for both at once, or a code that no unit of 2024 has.
 */
export async function askJurisdiction({ province, district }: JurisdictionOptions): Promise<{
  provinces: string[];
  districts: string[];
}> {
  if (province !== undefined && district !== undefined)
    throw wrong('Vừa có --province vừa có --district', 'cần chỉ một trong hai: kế hoạch của tỉnh, hoặc của một huyện');
  const code = province ?? district;
  if (code === undefined) return { provinces: [], districts: [] };
  const level = province === undefined ? 'district' : 'province';
  const { units } = await loadDataset();
  const known = units.all({ year: 2024, level });
  if (!known.some((unit) => unit.code === code)) {
    const near = new Set(
      nearest(
        code,
        known.map((unit) => unit.code),
      ),
    );
    const listed = known.filter((unit) => near.has(unit.code)).map((unit) => `${unit.code} ${unit.fullName}`);
    const name =
      level === 'province' ? '--province cần mã hai chữ số của một tỉnh' : '--district cần mã ba chữ số của một huyện';
    throw wrong(`Không có mã "${code}"`, `${name} năm 2024; tìm mã bằng haicap units "<tên>"`, listed);
  }
  return level === 'province' ? { provinces: [code], districts: [] } : { provinces: [], districts: [code] };
}

import { dirname, resolve } from 'node:path';
import { readSpreadsheet, type Sheet, UnreadableFile } from '@haicap/documents';
import type { PlainDate } from '@haicap/domain';
import { type Dataset, foldVietnamese } from '@haicap/rules';
import type { AuditedUnit } from '@haicap/rules/portal';
import { WrongQuestion, wrong } from '../failure.js';
import { readBytes } from '../io/read-bytes.js';
import { askAuditedUnit } from './audited-unit.js';
import { isAddress, placeOf, schemeHint } from './site-place.js';

/** A site of a list: where it is, and whose it is. */
export interface SiteToAudit {
  /** Address or folder; a folder as seen from here. */
  site: string;
  name: string;
  /** Id of the unit, and what is known of it, where the list names it. */
  unit?: { id: string; audited: AuditedUnit };
}

const EXPECTED = 'cần dòng tiêu đề "site,unit,name" (hoặc "địa chỉ,mã đơn vị,tên") rồi mỗi trang một dòng';

const headings: Readonly<Record<string, Column>> = {
  site: 'site',
  'dia chi': 'site',
  trang: 'site',
  unit: 'unit',
  'ma don vi': 'unit',
  name: 'name',
  ten: 'name',
  'ten don vi': 'name',
};
type Column = 'site' | 'unit' | 'name';

/**
 * Reads a list of sites: a table with the columns site, unit and name. Folders are meant as seen from the list's own folder.
 *
 * @throws WrongQuestion for a file that is none, and for bad rows, all of them with their lines.
 */
export async function readSiteList(file: string, dataset: Dataset, asOf: PlainDate): Promise<readonly SiteToAudit[]> {
  const rows = rowsOf(file, await readSheet(file));
  const problems: string[] = [];
  const firstAt = new Map<string, number>();
  const sites = rows.flatMap(({ line, site, unit, name }): SiteToAudit[] => {
    const place = placeOf(site, dirname(file));
    const wrongs = wrongsOfPlace(site, place);
    const key = isAddress(place) ? (URL.parse(place)?.href ?? place) : resolve(place);
    const first = firstAt.get(key);
    if (site !== '' && first !== undefined) wrongs.push(`"${site}" đã có ở dòng ${first}`);
    else firstAt.set(key, line);
    if (unit === '' && name === '') wrongs.push('thiếu cả mã đơn vị lẫn tên');
    const found = unit === '' ? undefined : askRowUnit(dataset, unit, asOf);
    if (typeof found === 'string') wrongs.push(found);
    problems.push(...wrongs.map((words) => `dòng ${line}: ${words}`));
    if (wrongs.length > 0 || typeof found === 'string') return [];
    return [
      { site: place, name: name === '' ? (found?.audited.fullName ?? '') : name, ...(found ? { unit: found } : {}) },
    ];
  });
  if (problems.length > 0)
    throw wrong(
      `Tệp "${file}" có ${problems.length} chỗ chưa dùng được, chưa kiểm tra trang nào`,
      'sửa các dòng dưới đây rồi chạy lại',
      problems,
      'Chỗ sai',
    );
  if (sites.length === 0) throw wrong(`Tệp "${file}" không có trang nào`, EXPECTED);
  return sites;
}

/** What keeps a place from being one to audit. */
function wrongsOfPlace(site: string, place: string): string[] {
  if (site === '') return ['thiếu địa chỉ'];
  if (!isAddress(site)) {
    const hint = schemeHint(site, place);
    return hint === undefined ? [] : [`không có thư mục "${site}". ${hint}`];
  }
  const url = URL.parse(site);
  if (!url) return [`"${site}" không phải là địa chỉ`];
  return /^https?:$/.test(url.protocol) ? [] : [`"${site}": chỉ đọc được http:// và https://`];
}

async function readSheet(file: string): Promise<Sheet> {
  const bytes = await readBytes(file, `--list ${EXPECTED}`);
  try {
    const { sheets } = await readSpreadsheet(bytes);
    const [first] = sheets;
    if (!first) throw wrong(`Tệp "${file}" không có bảng nào`, EXPECTED);
    return first;
  } catch (error) {
    if (error instanceof UnreadableFile) throw wrong(`Không đọc được "${file}": ${error.words.found}`, EXPECTED);
    throw error;
  }
}

type Row = Readonly<Record<Column, string>> & { line: number };

function rowsOf(file: string, { rows }: Sheet): readonly Row[] {
  const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
  const at = rows.findIndex((cells) => !isEmpty(cells));
  const columns = (rows[at] ?? []).map(
    (cell) =>
      headings[
        foldVietnamese(cell)
          .replace(/[^a-z]+/g, ' ')
          .trim()
      ],
  );
  if (!columns.includes('site')) throw wrong(`Tệp "${file}" thiếu cột "site"`, EXPECTED);
  const repeated = columns.find((column, index) => column !== undefined && columns.indexOf(column) < index);
  if (repeated !== undefined) throw wrong(`Tệp "${file}" có hai cột "${repeated}"`, EXPECTED);
  return rows.flatMap((cells, index) => {
    if (index <= at || isEmpty(cells)) return [];
    const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim().normalize('NFC');
    return [{ line: index + 1, site: cell('site'), unit: cell('unit'), name: cell('name') }];
  });
}

/** Out: the unit, or what is wrong with it. */
function askRowUnit(dataset: Dataset, id: string, asOf: PlainDate): { id: string; audited: AuditedUnit } | string {
  try {
    return { id, audited: askAuditedUnit(dataset, id, asOf) };
  } catch (error) {
    if (!(error instanceof WrongQuestion)) throw error;
    return error.message.split('\n')[0] ?? '';
  }
}

import type { Plan, Unit } from '@haicap/domain';
import { REORGANISATION } from '@haicap/rules';
import { units } from './facts';
import { formatDay, joinNames } from './format';

/** The provinces of 2024 in which a plan applies. */
function provincesOf({ jurisdiction }: Pick<Plan, 'jurisdiction'>): Unit[] {
  const ofDistricts = jurisdiction.districts.map((code) => units.get(`2024:${code}`)?.province);
  const ids = [...jurisdiction.provinces.map((code) => `2024:${code}`), ...ofDistricts];
  return [...new Set(ids)]
    .flatMap((id) => (id === undefined ? [] : [units.get(id)]))
    .flatMap((unit) => (unit ? [unit] : []));
}

const inSentence = (unit: Unit): string => `${unit.type} ${unit.name}`;

/**
 * What came about of the provinces that a plan was written for: one sentence for each that was merged on 1 July 2025, with
 * the plan's day and the day of the merger; none for a province that stayed as it was.
 *
 * @example
 * mergerNotes(binhThuan);
 * // ['Kế hoạch ban hành ngày 03/06/2025 cho tỉnh Bình Thuận. Từ ngày 01/07/2025, tỉnh Lâm Đồng, tỉnh Bình Thuận … hợp thành …']
 */
export function mergerNotes(plan: Pick<Plan, 'jurisdiction' | 'date'>): string[] {
  const issued =
    plan.date === 'not-stated' ? 'Kế hoạch (văn bản không ghi ngày)' : `Kế hoạch ban hành ngày ${formatDay(plan.date)}`;
  return provincesOf(plan).flatMap((province) => {
    const line = units.successors(province.id)[0];
    const together = line ? units.predecessors(line.unit.id).map(({ unit }) => inSentence(unit)) : [];
    if (!line || together.length < 2) return [];
    const basis = line.unit.basis ? ` (Nghị quyết số ${line.unit.basis.resolution})` : '';
    return [
      `${issued} cho ${inSentence(province)}. Từ ngày ${formatDay(REORGANISATION)}, ${joinNames(together)} hợp thành ${inSentence(line.unit)}${basis}; kế hoạch không nêu cơ quan nào của tỉnh mới tiếp nhận phần việc còn dở.`,
    ];
  });
}

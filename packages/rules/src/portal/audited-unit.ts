import { NOT_STATED, type PlainDate, type Unit } from '@haicap/domain';
import type { Dataset } from '../dataset/index.js';
import { conventionsFor, domainOf } from '../naming/index.js';
import type { AuditedUnit } from './audit/index.js';

/**
 * What an audit asks of a commune: its name, its province, and its domains.
 *
 * In: a commune since 1 July 2025, and a day. Out: the domains that conventions in force on that day give it; none where
 * several communes would share the name, for it is nobody's.
 *
 * @throws RangeError for a unit that is no commune since 1 July 2025, and for a day that is not in the calendar.
 * @example
 * auditedUnit(dataset, hamThang, '2026-11-21');
 * // { fullName: 'Phường Hàm Thắng', province: 'Tỉnh Lâm Đồng', domains: ['hamthang.lamdong.gov.vn', 'hamthang.binhthuan.gov.vn'] }
 */
export function auditedUnit(dataset: Dataset, unit: Unit, asOf: PlainDate): AuditedUnit {
  if (unit.level !== 'commune' || unit.year !== 2025)
    throw new RangeError(`unexpected unit "${unit.id}", expected a commune since 1 July 2025, such as 2025:22933`);
  const answer = domainOf(dataset, unit, { asOf });
  return {
    fullName: unit.fullName,
    province: dataset.units.get(unit.province)?.fullName ?? '',
    domains:
      answer.status === 'made'
        ? [answer.name, ...answer.alternatives.filter((one) => one.with.length === 0).map(({ name }) => name)]
        : [],
  };
}

/**
 * What the provinces since 1 July 2025 are called in domain names, by every convention for them, in order.
 *
 * @throws RangeError for a day that is not in the calendar.
 * @example
 * provinceLabels(dataset, '2026-11-21').includes('lamdong'); // true
 */
export function provinceLabels(dataset: Dataset, asOf: PlainDate): readonly string[] {
  const names = dataset.units.all({ year: 2025, level: 'province' }).flatMap((province) =>
    conventionsFor(dataset, province)
      .filter(({ pattern }) => pattern !== NOT_STATED)
      .map(({ id }) => domainOf(dataset, province, { asOf, convention: id })),
  );
  const labels = names.flatMap((answer) => (answer.status === 'made' ? answer.name.split('.').slice(0, 1) : []));
  return [...new Set(labels)].sort();
}

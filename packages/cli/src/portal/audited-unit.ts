import { NOT_STATED, type PlainDate } from '@haicap/domain';
import { conventionsFor, type Dataset, domainOf } from '@haicap/rules';
import type { AuditedUnit } from '@haicap/rules/portal';
import { askUnit } from '../ask/unit.js';
import { wrong } from '../failure.js';

/**
 * The commune whose portal is audited, with the domains that conventions in force on the day give it.
 *
 * @throws WrongQuestion when the words mean no unit, or none of the communes since 1 July 2025.
 */
export function askAuditedUnit(dataset: Dataset, words: string, asOf: PlainDate): AuditedUnit {
  const unit = askUnit(dataset.units, words.trim().normalize('NFC'));
  if (unit.level !== 'commune' || unit.year !== 2025)
    throw wrong(
      `${unit.fullName} (${unit.id}) không phải một xã, phường, đặc khu từ ngày 01/07/2025`,
      '--unit cần mã như 2025:22933',
      dataset.units.successors(unit.id).map(({ unit: next }) => `${next.id}: ${next.fullName}`),
      'Đơn vị kế tiếp',
    );
  const answer = domainOf(dataset, unit, { asOf });
  return {
    fullName: unit.fullName,
    province: dataset.units.get(unit.province)?.fullName ?? '',
    // A name that several units would share is nobody's: better none than a wrong one.
    domains:
      answer.status === 'made'
        ? [answer.name, ...answer.alternatives.filter((one) => one.with.length === 0).map(({ name }) => name)]
        : [],
  };
}

/** What the provinces of 2025 are called in domain names, by every convention for them: "lamdong". */
export function provinceLabels(dataset: Dataset, asOf: PlainDate): readonly string[] {
  const names = dataset.units.all({ year: 2025, level: 'province' }).flatMap((province) =>
    conventionsFor(dataset, province)
      .filter(({ pattern }) => pattern !== NOT_STATED)
      .map(({ id }) => domainOf(dataset, province, { asOf, convention: id })),
  );
  const labels = names.flatMap((answer) => (answer.status === 'made' ? answer.name.split('.').slice(0, 1) : []));
  return [...new Set(labels)].sort();
}

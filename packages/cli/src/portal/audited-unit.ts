import type { PlainDate } from '@haicap/domain';
import { auditedUnit, type Dataset } from '@haicap/rules';
import type { AuditedUnit } from '@haicap/rules/portal';
import { askUnit } from '../ask/unit.js';
import { wrong } from '../failure.js';

/**
 * The commune whose portal is audited.
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
  return auditedUnit(dataset, unit, asOf);
}

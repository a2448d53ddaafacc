import { nearest, type Unit } from '@haicap/domain';
import { conventionsFor, type Dataset, domainConventions, type UnitDomainConvention } from '@haicap/rules';
import { wrong } from '../failure.js';

/**
 * The convention for domains that an id means: of those about a unit, or of all.
 *
 * @throws WrongQuestion for an id that is not among them.
 */
export function askDomainConvention(dataset: Dataset, id: string, unit?: Unit): UnitDomainConvention {
  const known = unit ? conventionsFor(dataset, unit) : domainConventions(dataset);
  const found = known.find((convention) => convention.id === id);
  if (found) return found;
  const ids = known.map((convention) => convention.id);
  const about = unit ? ` cho ${unit.fullName} (${unit.id})` : '';
  throw wrong(
    `Không có quy định đặt tên miền "${id}"${about}`,
    ids.length > 0 ? `--convention cần một trong: ${ids.join(', ')}` : 'dữ liệu không có quy định nào cho đơn vị này',
    nearest(id, ids),
  );
}

import { lineageLine, unitLine } from '@haicap/documents';
import type { Unit } from '@haicap/domain';
import type { Units } from '@haicap/rules';

/** Units as a list for reading: each with what it was made from and what it became. */
export function unitsText(units: Units, found: readonly Unit[]): string {
  const blocks = found.map((unit) => {
    const from = units.predecessors(unit.id).map((line) => `    lập từ   ${lineageLine(line)}`);
    const to = units.successors(unit.id).map((line) => `    nay thuộc ${lineageLine(line)}`);
    return [unitLine(units, unit), ...from, ...to].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

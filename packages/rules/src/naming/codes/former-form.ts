import type { CodeFault } from './types.js';

/** `V1V2V3.Z1Z2.Y1Y2.MX1X2`: levels 4, 3, 2 and 1. */
const formerForm = /^(?<four>\d{3})\.(?<three>\d{2})\.(?<two>\d{2})\.(?<one>[A-Y]\d{2})$/;

/** A code of the form of QCVN 102:2016 in today's order, or the levels that it skips. */
export type FormerCode = { groups: readonly string[] } | { faults: readonly CodeFault[] };

/**
 * Reads a code that is written from right to left (QCVN 102:2016/BTTTT). Groups of zeros are levels that are not used.
 *
 * In: the text. Out: its groups from level 1 down; the levels that it skips; or `undefined` for a text of another form.
 *
 * @example
 * readFormerForm('000.00.05.H49'); // { groups: ['H49', '05'] }
 * readFormerForm('H49.05'); // undefined
 */
export function readFormerForm(text: string): FormerCode | undefined {
  const { one, two, three, four } = formerForm.exec(text)?.groups ?? {};
  if (one === undefined || two === undefined || three === undefined || four === undefined) return undefined;
  const groups = [one, two, three, four];
  const used = groups.findLastIndex((group) => !/^0+$/.test(group));
  const skipped = groups.flatMap((group, at): CodeFault[] =>
    at < used && /^0+$/.test(group) ? [{ kind: 'level-skipped', level: at + 1 }] : [],
  );
  return skipped.length > 0 ? { faults: skipped } : { groups: groups.slice(0, used + 1) };
}

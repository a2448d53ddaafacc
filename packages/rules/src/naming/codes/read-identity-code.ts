import { NOT_STATED } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { codeFaults, mend } from './code-faults.js';
import { readFormerForm } from './former-form.js';
import { levelOneMeaning } from './level-one.js';
import type { CodeFault, MalformedCode, ReadIdentityCode } from './types.js';

/**
 * Reads an electronic identity code of an agency (mã định danh điện tử).
 *
 * In: a code in today's form (`H11.5.2`) or in that of QCVN 102:2016 (`000.00.05.H49`). Out: the code in today's form with its
 * groups, its level and what its first group says; or everything that is wrong with it. What lower groups stand for is never
 * guessed: the body of level 1 issues them (Quyết định 20/2020/QĐ-TTg, Điều 10).
 *
 * @throws RangeError when the province of the code is not loaded.
 * @example
 * readIdentityCode(dataset, 'H11.5.2'); // { status: 'read', groups: ['H11', '5', '2'], level: 3, … }
 * readIdentityCode(dataset, '000.00.05.H49'); // { status: 'read', code: 'H49.05', form: 'former', … }
 */
export function readIdentityCode(dataset: Dataset, text: string): ReadIdentityCode {
  const given = text.normalize('NFC');
  const { citations } = dataset.law.identityCodes;
  const former = readFormerForm(given);
  if (former) {
    if ('faults' in former) return { status: 'malformed', text: given, faults: former.faults };
    const code = former.groups.join('.');
    const read = readIdentityCode(dataset, code);
    return read.status === 'read'
      ? { ...read, form: 'former', citations: [citations.formerForm, ...read.citations] }
      : { ...read, text: given };
  }
  const faults = codeFaults(given);
  if (faults.length > 0) return malformed(given, faults);
  if (given.startsWith('Z')) {
    const scheme = given.slice(0, 3);
    return {
      status: 'read',
      code: given,
      form: 'current',
      groups: [scheme, given.slice(3)],
      level: 'not-applicable',
      levelOne: { kind: 'scheme', code: scheme, citation: citations.schemes },
      below: 'not-applicable',
      citations: [citations.schemes],
    };
  }
  const groups = given.split('.');
  return {
    status: 'read',
    code: given,
    form: 'current',
    groups,
    level: groups.length,
    levelOne: levelOneMeaning(dataset, groups[0] ?? ''),
    below: groups.length > 1 ? NOT_STATED : 'not-applicable',
    citations: groups.length > 1 ? [citations.structure, citations.lowerLevels] : [citations.structure],
  };
}

/** Small letters and spaces are what people type by mistake: the code without them is shown, never taken. */
function malformed(text: string, faults: readonly CodeFault[]): MalformedCode {
  const plain = mend(text);
  const former = readFormerForm(plain);
  const good = former ? 'groups' in former : codeFaults(plain).length === 0;
  return { status: 'malformed', text, faults, ...(good && { mended: plain }) };
}

/**
 * Joins groups to a code.
 *
 * In: the groups from level 1 down; for a scheme its code and the rest. Out: the code.
 *
 * @throws RangeError when the groups make no code.
 * @example
 * joinIdentityCode(['H36', '12', '3']); // 'H36.12.3'
 */
export function joinIdentityCode(groups: readonly string[]): string {
  const code = groups[0]?.startsWith('Z') ? groups.join('') : groups.join('.');
  const faults = codeFaults(code);
  const dotted = groups.some((group, at) => group.includes('.') && !(at === 1 && groups[0]?.startsWith('Z')));
  if (faults.length === 0 && !dotted) return code;
  throw new RangeError(
    `unexpected groups ${JSON.stringify(groups)}, expected A–Y and two digits, then groups of A–Z and 0–9, in all 35 signs at most`,
  );
}

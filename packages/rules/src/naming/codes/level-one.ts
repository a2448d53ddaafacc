import { NOT_STATED, type Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { toneKey } from '../../units/index.js';
import type { LevelOneMeaning, ProvinceCodeOutcome } from './types.js';

/**
 * What a level-1 code says: whose it is, and what became of it.
 *
 * @throws RangeError when the province of the code is not loaded.
 */
export function levelOneMeaning(dataset: Dataset, code: string): LevelOneMeaning {
  const { letters, closed, citations } = dataset.law.identityCodes;
  const entry = letters.find(({ letter }) => code.startsWith(letter));
  if (!entry) return { kind: 'not-assigned', code, citation: citations.levelOne };
  const { issuedTo, numbers } = entry;
  if (numbers === 'provinces') return provinceMeaning(dataset, code, issuedTo);
  if (closed.includes(code))
    return { kind: 'closed', code, issuedTo, closedOn: NOT_STATED, citation: citations.closed };
  return { kind: 'not-listed', code, issuedTo, citation: citations.levelOne };
}

/** The People's Committees and the People's Councils of the provinces have the same numbers after other letters. */
function provinceMeaning(dataset: Dataset, code: string, issuedTo: string): LevelOneMeaning {
  const { law, units } = dataset;
  const citation = law.identityCodes.citations.levelOne;
  const row = law.levelOneCodes.find((candidate) => numberOf(candidate.code) === numberOf(code));
  if (!row) return { kind: 'not-assigned', code, citation };
  const province = units.get(`2024:${row.province}`);
  if (!province)
    throw new RangeError(
      `unexpected code "${code}", expected the units of its province (2024:${row.province}) to be loaded`,
    );
  return { kind: 'province', code, issuedTo, province, outcome: outcomeOf(dataset, code, province), citation };
}

/** Quyết định 09/2025/QĐ-TTg, Điều 2 khoản 2: which of the codes of merged provinces goes on, and which are closed. */
function outcomeOf({ law, units }: Dataset, code: string, province: Unit): ProvinceCodeOutcome {
  const { levelOne, mergedNamesake, mergedNewName } = law.identityCodes.citations;
  const heir = units.successors(province.id)[0]?.unit;
  if (!heir) throw new RangeError(`unexpected province "${province.id}", expected one with a successor`);
  const merged = units.predecessors(heir.id).map(({ unit }) => unit);
  if (merged.length === 1) return { status: 'kept', because: 'unchanged', heir, citation: levelOne };
  const namesake = merged.find(({ name }) => toneKey(name) === toneKey(heir.name));
  const kept = law.levelOneCodes.find((row) => row.province === namesake?.code);
  if (!namesake || !kept) return { status: 'not-stated', heir, citation: mergedNewName };
  if (namesake.id === province.id) return { status: 'kept', because: 'namesake', heir, citation: mergedNamesake };
  const heirCode = `${code.charAt(0)}${numberOf(kept.code)}`;
  return { status: 'closed', heir, heirCode, closedOn: NOT_STATED, citation: mergedNamesake };
}

const numberOf = (code: string): string => code.slice(1);

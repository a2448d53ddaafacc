import { NOT_STATED, type PlainDate, type Unit } from '@haicap/domain';
import type { Dataset } from '../../dataset/index.js';
import { byPrecedence, domainConventions, isAbout, needDay, standing } from './conventions.js';
import { hostIndex } from './host-index.js';
import { existence, notesOn } from './notes.js';
import { suggestionsFor } from './suggestions.js';
import type {
  AskableConvention,
  DomainAlternative,
  DomainAnswer,
  DomainNote,
  DomainQuestion,
  UnitDomainConvention,
} from './types.js';

/**
 * The domain of a unit, by the convention in force on a day, or by one that is asked for by its id.
 *
 * In: a unit of the dataset, the day, and perhaps a convention. Out: the name with its convention and notes; or the name that
 * several units would share, with suggestions of ours; or `not-stated`, with the conventions that could be asked for. A custom
 * never answers unless it is asked for.
 *
 * @throws RangeError for a day that is not in the calendar, and for a convention that is not about the unit.
 * @example
 * domainOf(dataset, hamThang, { asOf: '2026-11-21' }); // { status: 'made', name: 'hamthang.lamdong.gov.vn', … }
 * domainOf(dataset, hamThang, { asOf: '2025-07-15' }); // { status: 'made', name: 'hamthang.binhthuan.gov.vn', … }
 */
export function domainOf(dataset: Dataset, unit: Unit, question: DomainQuestion): DomainAnswer {
  const { asOf } = question;
  needDay(asOf);
  const about = conventionsFor(dataset, unit);
  const inForce = byPrecedence(about, asOf);
  const chosen = question.convention === undefined ? inForce[0] : need(about, question.convention, unit);
  if (!chosen || chosen.pattern === NOT_STATED) return notStated(dataset, unit, asOf, about, chosen);

  const alternatives = inForce
    .filter((convention) => convention !== chosen)
    .map((convention) => alternative(dataset, convention, unit, asOf));
  const { name, others } = nameUnder(dataset, chosen, unit);
  const notes = [...notesOn(dataset, chosen, unit, asOf), ...unread(about, asOf)];
  const answer = { unit, asOf, convention: chosen, alternatives, notes };
  if (others.length === 0) return { status: 'made', name, ...answer };
  const suggestions = suggestionsFor(dataset, chosen, unit, [unit, ...others], asOf);
  return { status: 'collision', candidate: name, with: others, suggestions, ...answer };
}

/**
 * The conventions that are about a unit, in force or not.
 *
 * In: a unit of the dataset. Out: conventions in the order of `domainConventions`.
 *
 * @example
 * conventionsFor(dataset, hamThang).map(({ id }) => id);
 * // ['decree-224-2026-commune', 'decree-42-2022-commune', 'binh-thuan-2025']
 */
export const conventionsFor = (dataset: Dataset, unit: Unit): UnitDomainConvention[] =>
  domainConventions(dataset).filter((convention) => isAbout(dataset, convention, unit));

function need(about: readonly UnitDomainConvention[], id: string, unit: Unit): UnitDomainConvention {
  const found = about.find((convention) => convention.id === id);
  if (found) return found;
  const ids = about.map((convention) => convention.id);
  throw new RangeError(
    `unexpected convention "${id}", expected one that is about ${unit.id}: ${ids.join(', ') || 'there is none'}`,
  );
}

function nameUnder(dataset: Dataset, convention: UnitDomainConvention, unit: Unit) {
  const { hostOf, unitsAt } = hostIndex(dataset, convention);
  const name = hostOf.get(unit.id);
  if (name === undefined) throw new RangeError(`unexpected unit "${unit.id}", expected a unit of the dataset`);
  return { name, others: (unitsAt.get(name) ?? []).filter(({ id }) => id !== unit.id) };
}

function alternative(
  dataset: Dataset,
  convention: UnitDomainConvention,
  unit: Unit,
  asOf: PlainDate,
): DomainAlternative {
  const { name, others } = nameUnder(dataset, convention, unit);
  return { name, convention, with: others, notes: notesOn(dataset, convention, unit, asOf) };
}

/** Laws in force that are about the unit and whose text is not known. */
const unread = (about: readonly UnitDomainConvention[], asOf: PlainDate): DomainNote[] =>
  about
    .filter((convention) => convention.pattern === NOT_STATED && standing(convention, asOf) === 'in-force')
    .map((convention) => ({ kind: 'text-unread', convention }));

function notStated(
  dataset: Dataset,
  unit: Unit,
  asOf: PlainDate,
  about: readonly UnitDomainConvention[],
  asked: UnitDomainConvention | undefined,
): DomainAnswer {
  const reasons: DomainNote[] = asked ? [{ kind: 'text-unread', convention: asked }] : unread(about, asOf);
  const askable = about
    .filter(({ pattern }) => pattern !== NOT_STATED)
    .map((convention): AskableConvention => ({ convention, validity: standing(convention, asOf) }));
  return {
    status: 'not-stated',
    unit,
    asOf,
    notes: [...existence(dataset, unit, asOf), ...(reasons.length > 0 ? reasons : [noneInForce])],
    askable,
  };
}

const noneInForce: DomainNote = { kind: 'none-in-force' };

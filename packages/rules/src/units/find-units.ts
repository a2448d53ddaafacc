import { nearest, type Unit } from '@haicap/domain';
import { foldVietnamese, hasMarks, toneKey } from './fold.js';

/** Types of unit, by the words that people write for them in front of a name, without diacritics. */
const typeWords: Record<string, string> = {
  'thi tran': 'thị trấn',
  'thi xa': 'thị xã',
  'thanh pho': 'thành phố',
  'dac khu': 'đặc khu',
  phuong: 'phường',
  huyen: 'huyện',
  quan: 'quận',
  tinh: 'tỉnh',
  xa: 'xã',
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
};

/** The words of a query: the type that it names, if any, and the name. */
interface Query {
  type?: string;
  folded: string;
  marked?: string;
}

/** What a finder must know of a unit besides the unit itself. */
interface Surroundings {
  /** The types that it has, or has come to have since. */
  typesOf: (unit: Unit) => readonly string[];
  /** The units that it lies, or lay, in. */
  placesOf: (unit: Unit) => readonly Unit[];
}

/** A finder of units by name. */
export interface UnitFinder {
  find: (words: string) => readonly Unit[];
  suggest: (words: string, limit?: number) => readonly Unit[];
}

/**
 * Builds a finder.
 *
 * A query is a name with or without diacritics, with or without the type in front, and after commas the units that it lies
 * in ("Tân Thành, Bình Thuận"). A query with diacritics finds only names that bear the same ones, wherever the tone mark
 * stands; one without finds all. Two digits or more that stand alone are a code, of either year, if it is one.
 */
export function createFinder(units: readonly Unit[], { typesOf, placesOf }: Surroundings): UnitFinder {
  let names: Map<string, Unit[]> | undefined;
  const index = () => {
    names ??= indexNames(units);
    return names;
  };

  const find = (words: string): readonly Unit[] => {
    const [own = '', ...context] = words
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (/^\d{2,}$/.test(own) && context.length === 0) {
      const byCode = units.filter(({ code }) => code === own);
      if (byCode.length > 0) return byCode;
    }
    const found = queries(own).flatMap((query) =>
      (index().get(query.folded) ?? []).filter((unit) => matches(unit, typesOf(unit), query)),
    );
    const inContext = (unit: Unit) =>
      context.every((part) =>
        queries(part).some((query) =>
          placesOf(unit).some(
            (place) => foldVietnamese(place.name) === query.folded && matches(place, typesOf(place), query),
          ),
        ),
      );
    return [...new Set(found)].filter(inContext).sort(byRank);
  };

  const suggest = (words: string, limit = 5): readonly Unit[] => {
    const [own = ''] = words.split(',');
    const folded = queries(own)[0]?.folded ?? '';
    return nearest(folded, index().keys(), limit)
      .flatMap((name) => [...(index().get(name) ?? [])].sort(byRank))
      .slice(0, limit);
  };

  return { find, suggest };
}

function indexNames(units: readonly Unit[]): Map<string, Unit[]> {
  const names = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const key of new Set([unit.name, ...unit.aliases].map(foldVietnamese))) {
      const list = names.get(key);
      if (list) list.push(unit);
      else names.set(key, [unit]);
    }
  }
  return names;
}

/** The readings of some words: with a type word taken off the front ("Quán" is not "quận"), and as they stand. */
function queries(text: string): Query[] {
  const words = text.trim().replace(/^(tp|tx|tt)\./iu, '$1 ');
  const marked = hasMarks(words) ? toneKey(words) : undefined;
  const whole = foldVietnamese(words);
  const plain: Query = { folded: whole, ...(marked !== undefined && { marked }) };
  const word = Object.keys(typeWords).find((start) => whole.startsWith(`${start} `));
  const type = word === undefined ? undefined : typeWords[word];
  if (word === undefined || type === undefined) return [plain];
  const parts = words.split(/\s+/u);
  const written = parts.slice(0, word.split(' ').length).join(' ');
  if (hasMarks(written) && toneKey(written) !== toneKey(type)) return [plain];
  const name = parts.slice(word.split(' ').length).join(' ');
  return [{ type, folded: foldVietnamese(name), ...(hasMarks(name) && { marked: toneKey(name) }) }, plain];
}

const matches = (unit: Unit, types: readonly string[], { type, marked }: Query): boolean =>
  (type === undefined || types.includes(type)) &&
  (marked === undefined || [unit.name, ...unit.aliases].some((name) => toneKey(name) === marked));

const levelRank = { commune: 0, district: 1, province: 2 } as const;

/** Today's units before old ones, communes before districts and provinces, then by code. */
const byRank = (a: Unit, b: Unit): number =>
  b.year - a.year || levelRank[a.level] - levelRank[b.level] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

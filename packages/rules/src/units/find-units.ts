import { nearest, type Unit } from '@haicap/domain';
import { foldVietnamese } from './fold.js';
import { matches, nameKey, nameKeys, readings } from './query.js';

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

/** Among how many of the nearest names those are looked for that lie where the words say. */
const NEAR_NAMES = 40;

/**
 * Builds a finder.
 *
 * A query is a name with or without diacritics, with or without the type in front, and after commas the units that it lies
 * in ("Tân Thành, Bình Thuận"). A query with diacritics finds names that bear the same ones, wherever the tone mark stands;
 * if there are none, it is read as one without, which finds all. Two digits or more that stand alone are a code, of either
 * year, as well as a name.
 */
export function createFinder(units: readonly Unit[], { typesOf, placesOf }: Surroundings): UnitFinder {
  let names: ReadonlyMap<string, readonly Unit[]> | undefined;
  const index = () => {
    names ??= indexNames(units);
    return names;
  };
  const bearers = (name: string): readonly Unit[] => index().get(name) ?? [];

  const named = (own: string): Unit[] =>
    readings(own).flatMap((query) => bearers(query.folded).filter((unit) => matches(unit, typesOf(unit), query)));

  const within = (found: readonly Unit[], context: readonly string[]): Unit[] => {
    const queries = context.map(readings);
    return found.filter((unit) => {
      const places = queries.length === 0 ? [] : placesOf(unit);
      return queries.every((some) =>
        places.some((place) =>
          some.some((query) => nameKey(place.name) === query.folded && matches(place, typesOf(place), query)),
        ),
      );
    });
  };

  const find = (words: string): readonly Unit[] => {
    const [own = '', ...context] = partsOf(words);
    const isCode = /^\d{2,}$/.test(own) && context.length === 0;
    const byCode = isCode ? units.filter(({ code }) => code === own) : [];
    const byName = firstOf([own, foldVietnamese(own)], (name) => {
      const found = named(name);
      return firstOf([context, context.map(foldVietnamese)], (places) => within(found, places));
    });
    return [...new Set([...byCode, ...byName.toSorted(byRank)])];
  };

  const suggest = (words: string, limit = 5): readonly Unit[] => {
    const [own = '', ...context] = partsOf(words);
    const word = readings(own)[0]?.folded ?? '';
    const near = nearest(word, index().keys(), Math.max(limit, context.length === 0 ? 0 : NEAR_NAMES)).flatMap((name) =>
      bearers(name).toSorted(byRank),
    );
    const there = firstOf([context, context.map(foldVietnamese)], (places) => within(near, places));
    return [...new Set([...there, ...near])].slice(0, limit);
  };

  return { find, suggest };
}

const partsOf = (words: string): string[] =>
  words
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What the first way of asking finds that finds anything. */
function firstOf<Way>(ways: readonly Way[], ask: (way: Way) => readonly Unit[]): readonly Unit[] {
  for (const way of ways) {
    const found = ask(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** Units by the keys of their names. */
function indexNames(units: readonly Unit[]): Map<string, Unit[]> {
  const names = new Map<string, Unit[]>();
  const bearers = units.flatMap((unit) => [unit, ...unit.aliases.map(() => unit)]);
  const keys = nameKeys(units.flatMap((unit) => [unit.name, ...unit.aliases]));
  for (const [at, unit] of bearers.entries()) {
    const key = keys[at] ?? '';
    const list = names.get(key);
    if (!list) names.set(key, [unit]);
    else if (list.at(-1) !== unit) list.push(unit);
  }
  return names;
}

const levelRank = { commune: 0, district: 1, province: 2 } as const;

/** Today's units before old ones, communes before districts and provinces, then by code. */
const byRank = (a: Unit, b: Unit): number =>
  b.year - a.year || levelRank[a.level] - levelRank[b.level] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

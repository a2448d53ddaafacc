import { nearest, type Unit } from '@haicap/domain';
import { foldVietnamese, hasMarks, toneKey } from './fold.js';

/** Words for a kind of unit that people write in front of a name; long ones first. */
const typeWords = [
  'thi tran',
  'thi xa',
  'thanh pho',
  'dac khu',
  'phuong',
  'huyen',
  'quan',
  'tinh',
  'tp',
  'tx',
  'tt',
  'xa',
];

const shortTypes: Record<string, string> = { tp: 'thanh pho', tx: 'thi xa', tt: 'thi tran' };

/** The words of a query: the type that it names, if any, and the name. */
interface Query {
  type?: string;
  folded: string;
  marked?: string;
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
 * stands; one without finds all. Digits alone are a code, of either year.
 */
export function createFinder(units: readonly Unit[], placesOf: (unit: Unit) => readonly Unit[]): UnitFinder {
  let names: Map<string, Unit[]> | undefined;
  const index = () => {
    names ??= indexNames(units);
    return names;
  };

  const find = (words: string): readonly Unit[] => {
    const [own = '', ...context] = words.split(',').map((part) => part.trim());
    if (/^\d{2,}$/.test(own) && own.length !== 4) {
      const byCode = units.filter(({ code }) => code === own);
      if (byCode.length > 0) return byCode;
    }
    const found = queries(own).flatMap((query) =>
      (index().get(query.folded) ?? []).filter((unit) => matches(unit, query)),
    );
    const inContext = (unit: Unit) =>
      context.every((part) =>
        queries(part).some((query) =>
          placesOf(unit).some((place) => foldVietnamese(place.name) === query.folded && matches(place, query)),
        ),
      );
    return [...new Set(found)].filter(inContext).sort(byRank);
  };

  const suggest = (words: string, limit = 5): readonly Unit[] => {
    const [own = ''] = words.split(',');
    const folded =
      queries(own)
        .map((query) => query.folded)
        .at(-1) ?? '';
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

/** The readings of some words: as they stand, and with a type word taken off the front. */
function queries(words: string): Query[] {
  const marked = hasMarks(words) ? toneKey(words) : undefined;
  const whole = foldVietnamese(words.replace(/^(tp|tx|tt)\./iu, '$1 '));
  const type = typeWords.find((word) => whole.startsWith(`${word} `));
  const plain: Query = { folded: whole, ...(marked !== undefined && { marked }) };
  if (type === undefined) return [plain];
  const rest = words.trim().split(/\s+/u).slice(type.split(' ').length).join(' ').replace(/^\./u, '');
  const name = rest === '' ? whole.slice(type.length + 1) : rest;
  return [
    { type: shortTypes[type] ?? type, folded: foldVietnamese(name), ...(hasMarks(name) && { marked: toneKey(name) }) },
    plain,
  ];
}

const matches = (unit: Unit, { type, marked }: Query): boolean =>
  (type === undefined || foldVietnamese(unit.type) === type) &&
  (marked === undefined || [unit.name, ...unit.aliases].some((name) => toneKey(name) === marked));

const levelRank = { commune: 0, district: 1, province: 2 } as const;

/** Today's units before old ones, communes before districts and provinces, then by code. */
const byRank = (a: Unit, b: Unit): number =>
  b.year - a.year || levelRank[a.level] - levelRank[b.level] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

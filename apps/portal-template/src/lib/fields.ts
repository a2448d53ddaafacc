import { contentKinds, type Entry, isOf, namesOfChoices } from '@haicap/portal';
import { isDay, periodWords, upperFirst } from './words';

/** How a value is shown. */
export type As = 'email' | 'phone' | 'link' | 'file' | 'day';

/** A field of an entry for people: its name, and its value in words, as a list, or still blank. */
export interface Field {
  name: string;
  value: unknown;
  as?: As;
}

/** What the page shows elsewhere, or not at all. */
const hidden = new Set(['title', 'summary', 'sample', 'picture', 'order', 'topic', 'abstract', 'item', 'outcome']);

function shownAs(key: string, value: unknown): As | undefined {
  if (typeof value !== 'string') return undefined;
  if (key === 'email' || (key === 'receive' && value.includes('@'))) return 'email';
  if (key === 'phone') return 'phone';
  if (key === 'file' || key === 'draft') return 'file';
  if (['link', 'receive', 'oldSite'].includes(key)) return 'link';
  return isDay(value) ? 'day' : undefined;
}

/** Words for a value that its schema does not name: a yes or no, a period, a deadline with its basis. */
function inWords(key: string, value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (key === 'period' && typeof value === 'string') return periodWords(value);
  if (typeof value === 'object' && value !== null && 'workingDays' in value && 'basis' in value)
    return `${String(value.workingDays)} ngày làm việc (${String(value.basis)})`;
  return value;
}

/**
 * The fields of an entry in the order of its schema, with the names that the schema gives them.
 *
 * In: an entry, and the fields that this page shows elsewhere.
 */
export function fieldsOf({ kind, data }: Pick<Entry, 'kind' | 'data'>, elsewhere: readonly string[] = []): Field[] {
  return Object.entries(contentKinds[kind].schema.shape).flatMap(([key, schema]): Field[] => {
    const value = data[key];
    if (hidden.has(key) || elsewhere.includes(key) || value === undefined) return [];
    if (Array.isArray(value) && value.length === 0) return [];
    const choice = typeof value === 'string' ? namesOfChoices(schema)?.[value] : undefined;
    const as = shownAs(key, value);
    return [
      {
        name: schema.meta()?.title ?? key,
        value: choice === undefined ? inWords(key, value) : upperFirst(choice),
        ...(as && { as }),
      },
    ];
  });
}

/** The name of a choice of an entry's field, as a sentence begins. */
export function choiceOf({ kind, data }: Pick<Entry, 'kind' | 'data'>, field: string): string {
  const schema = Object.entries(contentKinds[kind].schema.shape).find(([key]) => key === field)?.[1];
  const name = schema && namesOfChoices(schema)?.[String(data[field])];
  return upperFirst(name ?? '');
}

/**
 * What an entry is within its section, in a few words for lists; empty where the section says it all.
 *
 * @example
 * labelOf(budgetOfJune); // '6 tháng đầu năm 2026 · Tình hình thực hiện'
 */
export function labelOf(entry: Entry): string {
  if (isOf(entry, 'budget')) return `${periodWords(entry.data.period)} · ${choiceOf(entry, 'stage')}`;
  if (isOf(entry, 'plans', 'direction', 'land')) return choiceOf(entry, 'topic');
  if (isOf(entry, 'projects')) return choiceOf(entry, 'status');
  return isOf(entry, 'procurement') ? choiceOf(entry, 'stage') : '';
}

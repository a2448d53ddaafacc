import type { PlainDate } from '@haicap/domain';
import { type Entry, isOf } from '../../content/entry.js';
import { contentKinds } from '../../content/registry.js';
import { fieldName } from '../../problems/schema-path.js';
import { dayWords, type Rule } from '../rule.js';

/** Two days of an entry, the first of which may not come after the second. */
interface Pair {
  first: [field: string, day: PlainDate];
  second: [field: string, day: PlainDate];
}

/** Days out of order: one of the two is wrong. */
export const daysInOrder: Rule = (entry) => {
  const { schema } = contentKinds[entry.kind];
  return pairsOf(entry)
    .filter(({ first, second }) => first[1] > second[1])
    .map(({ first: [field, day], second: [at, second] }) => ({
      level: 'error',
      at,
      found: `ngày ${dayWords(second)}, trước ngày ${dayWords(day)} của trường ${fieldName(schema, [field])}`,
      expected: `ngày ${dayWords(day)} hoặc sau đó`,
      fix: 'sửa lại một trong hai ngày',
    }));
};

/** The pairs of days that each kind of content has. */
function pairsOf(entry: Entry): Pair[] {
  if (isOf(entry, 'publications')) {
    const { issued, published, until } = entry.data;
    return [
      pair('issued', issued, 'published', published),
      ...(until === undefined ? [] : [pair('published', published, 'until', until)]),
    ];
  }
  if (isOf(entry, 'documents', 'budget', 'land', 'procurement', 'plans')) {
    const { issued, published } = entry.data;
    return [pair('issued', issued, 'published', published)];
  }
  if (isOf(entry, 'guidance') && entry.data.issued !== undefined)
    return [pair('issued', entry.data.issued, 'published', entry.data.published)];
  if (isOf(entry, 'access')) {
    const { created, published, until } = entry.data;
    return [
      pair('created', created, 'published', published),
      ...(until === 'permanent' ? [] : [pair('published', published, 'until', until)]),
    ];
  }
  if (isOf(entry, 'consultations')) return [pair('opened', entry.data.opened, 'deadline', entry.data.deadline)];
  if (isOf(entry, 'outages')) return [pair('start', entry.data.start, 'restored', entry.data.restored)];
  if (isOf(entry, 'news') && entry.data.updated !== undefined)
    return [pair('published', entry.data.published, 'updated', entry.data.updated)];
  return [];
}

const pair = (field: string, day: PlainDate, second: string, secondDay: PlainDate): Pair => ({
  first: [field, day],
  second: [second, secondDay],
});

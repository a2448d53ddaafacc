import { expect, test } from 'vitest';
import { sorted } from '../../src/lib/order';
import { document, entry } from './entry';

const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

test('what has days comes with the newest on top', () => {
  const list = [document('1', '2026-07-01'), document('3', '2026-07-03'), document('2', '2026-07-02')];
  expect(slugs(sorted(list))).toEqual(['3', '2', '1']);
});

test('people and offices come in their own order', () => {
  const leader = (slug: string, order: number) =>
    entry('leaders', slug, `name: A\nposition: B\nduties: [C]\norder: ${order}\nupdated: "2026-07-0${order}"`);
  expect(slugs(sorted([leader('b', 2), leader('a', 1)]))).toEqual(['a', 'b']);
});

test('the introduction comes in the order of the decree', () => {
  const topic = (id: string) => entry('introduction', id, `title: A\ntopic: ${id}\nupdated: "2026-07-01"`);
  expect(slugs(sorted([topic('relics'), topic('map'), topic('apparatus')]))).toEqual(['apparatus', 'map', 'relics']);
});

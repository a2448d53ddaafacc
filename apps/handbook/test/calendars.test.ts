import { readdirSync, readFileSync } from 'node:fs';
import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import { calendar, worklist } from '@haicap/documents';
import { NOT_STATED } from '@haicap/domain';
import { binds, createDataset, responsibilityMatrix } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { fileOf, pageAt, root, textOf } from './site.js';

const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});
const { plans, units } = dataset;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ics'));
const entriesIn = (path: string) => readFileSync(fileOf(path) ?? path, 'utf8').match(/^BEGIN:VEVENT\r$/gm)?.length;

test('every unit that a plan binds has its calendar, unless nothing has a day, and no other unit has one', async () => {
  const bound = [
    ...units.all({ year: 2025, level: 'commune' }),
    ...units.all({ year: 2024, level: 'commune' }),
    ...units.all({ year: 2024, level: 'district' }),
  ].flatMap((unit) => plans.filter((plan) => binds(dataset, plan, unit)).map((plan) => ({ unit, plan })));
  const expected = await Promise.all(
    bound.map(async ({ unit, plan }) => {
      // After the last event of which the data know the day.
      const { entries } = await calendar(worklist(dataset, plan, { unit, asOf: '2025-12-31' }));
      return [`/units/${unit.year}/${unit.code}/${plan.id}.ics`, entries] as const;
    }),
  );
  const found = files.filter((path) => path.startsWith('/units/')).map((path) => [path, entriesIn(path)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected.filter(([, entries]) => entries > 0)));
});

describe.each(plans)('$id', (plan) => {
  test('links its calendar, which has a day for some of its tasks', () => {
    const path = `/plans/${plan.id}/calendar.ics`;
    expect(pageAt(`/plans/${plan.id}/`).querySelector(`main a[href="${path}"]`)?.textContent.trim()).toBe(
      'Lịch (.ics)',
    );
    expect(entriesIn(path)).toBeGreaterThan(0);
    expect(textOf(`/plans/${plan.id}/`)).toContain(
      `mở bằng Outlook, Google Calendar, điện thoại. ${entriesIn(path)} mục`,
    );
  });

  test('links the calendar of every agency from its page, or says that it has none', () => {
    const agencies = responsibilityMatrix(plan).actors.filter((actor) => actor !== NOT_STATED);
    for (const actor of agencies) {
      const page = `/plans/${plan.id}/agencies/${actor}/`;
      const path = `/plans/${plan.id}/agencies/${actor}.ics`;
      const link = pageAt(page).querySelector(`main a[href="${path}"]`);
      expect(link !== null, page).toBe(files.includes(path));
      expect(textOf(page).includes('Không có lịch để tải'), page).toBe(link === null);
    }
  });
});

test('every calendar begins and ends as one, in NFC, with lines of at most 75 octets', () => {
  const wrong = files.filter((path) => {
    const text = readFileSync(fileOf(path) ?? path, 'utf8');
    return (
      !text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') ||
      !text.endsWith('END:VCALENDAR\r\n') ||
      text !== text.normalize('NFC') ||
      text.split('\r\n').some((line) => Buffer.byteLength(line) > 75)
    );
  });
  expect(wrong).toEqual([]);
});

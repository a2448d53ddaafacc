import { readFileSync } from 'node:fs';
import { readProgress } from '@haicap/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desks, step, tick } from './desks.js';
import { accounts } from './units.js';

const desks = Desks.forTests();

describe('a note is saved in a form that is taken', () => {
  let desk: Awaited<ReturnType<Desks['open']>>;
  beforeAll(async () => {
    desk = await desks().open();
    await tick(desk.page, 'Đang làm');
  });
  afterAll(() => desk.context.close());

  test.each([
    ['decomposed letters', 'Chờ Sở'.normalize('NFD'), 'Chờ Sở'],
    ['control characters and halves of signs', 'a\u0007b\uD83Dc', 'a bc'],
    ['more than 500 characters', 'ă'.repeat(600), 'ă'.repeat(500)],
    ['a sign cut in half by the limit', `${'a'.repeat(499)}👍`, 'a'.repeat(499)],
    ['white space alone', ' \t ', undefined],
  ])('%s', async (_case, typed, kept) => {
    const { page } = desk;
    await step(page)
      .locator('[data-desk-note]')
      .evaluate((field, value) => {
        Reflect.set(field, 'value', value);
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, typed);
    const path = await desks().save(page, 'ghi-chu.json');
    const { progress, problems } = readProgress({ path, text: readFileSync(path, 'utf8') });
    expect(problems).toEqual([]);
    expect(progress?.tasks[accounts]?.note).toBe(kept);
  });
});

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readWorkbook } from './read-workbook.js';
import { textCell, writeWorkbook } from './write-workbook.js';

const write = (...texts: string[]) => writeWorkbook([{ sheet: 'A', data: [texts.map((text) => textCell(text))] }]);
const back = async (...texts: string[]) => (await readWorkbook(await write(...texts)))[0]?.rows[0];

afterEach(() => {
  vi.useRealTimers();
});

describe('a text cell', () => {
  test.each([
    '=1+1',
    '+84',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("http://x";"y")',
    '0012',
    '15/6/2025',
    'TRUE',
    '<f>1</f>',
  ])('stays the text %j', async (text) => {
    const xml = strFromU8(unzipSync(await write(text))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('t="s"');
    expect(xml).not.toContain('<f>');
    expect(await back(text)).toEqual([text]);
  });

  test.each(['_x0041_', '_x000D_ và _x0007_', 'a_x', '__x0041__'])(
    'does not turn %j into another sign',
    async (text) => {
      expect(await back(text)).toEqual([text]);
    },
  );

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'may be the word %s; a space follows it',
    async (text) => {
      expect(await back(text)).toEqual([`${text} `]);
    },
  );

  test('is set to the format “Text”, so that it stays text when it is edited', async () => {
    const styles = strFromU8(unzipSync(await write('=1'))['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('formatCode="@"');
  });

  test('comes back whatever it is, as long as a workbook can hold it', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const said = await back(...texts);
        expect(said?.map((each) => each.trimEnd())).toEqual(texts.map((each) => each.normalize('NFC').trimEnd()));
      }),
      { numRuns: 50 },
    );
  });
});

test('a workbook is the same on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-06-01T08:00:00Z') });
  const first = await write('a', 'b');
  vi.setSystemTime(new Date('2026-12-31T23:59:59Z'));
  expect(await write('a', 'b')).toEqual(first);
});

import { describe, expect, test } from 'vitest';
import { planOf } from '../../test/letters.js';
import { clauseWords, obligationsOf, planLine, quotesLine } from './cite.js';
import { lineText } from './line.js';

const dakLak = planOf('dak-lak-2025');
const haTinh = planOf('ha-tinh-2025');

describe('a plan', () => {
  test('is named with its title, number, day and issuer', () => {
    expect(lineText(planLine(dakLak))).toMatch(
      /^Kế hoạch đảm bảo hạ tầng, .* \(số 114\/KH-UBND ngày 19\/05\/2025 của Ủy ban nhân dân tỉnh Đắk Lắk\)$/,
    );
  });

  test('whose number and day are not stated leaves them blank', () => {
    expect(lineText(planLine(haTinh))).toMatch(/\(số \[…\] ngày \[…\] của Ủy ban nhân dân tỉnh Hà Tĩnh\)$/);
  });
});

test.each([
  [dakLak, 'ii.3.b.2', 'mục II.3.b, gạch đầu dòng 2'],
  [haTinh, '3.3', 'mục 3, gạch đầu dòng 3'],
  [haTinh, 'annex.ii.4.1', 'phụ lục, II.4, gạch đầu dòng 1'],
  [dakLak, 'conclusion', 'đoạn “Trên đây là Kế …”'],
])('a clause within a sentence: %#', (plan, id, words) => {
  expect(clauseWords(plan, id)).toBe(words);
});

describe('quotes', () => {
  const clause = 'ii.2.b.3';
  const start = 'Các đơn vị cấp cơ sở mới có trách nhiệm';
  const end = 'gửi thông tin đầu mối phụ trách vận hành hệ thống về Văn phòng UBND tỉnh';
  const quote = (...quotes: string[]) =>
    lineText(
      quotesLine(
        dakLak,
        quotes.map((one) => ({ clause, quote: one })),
      ),
    );

  test('of one clause stand in its own order, with an ellipsis for what is left out', () => {
    expect(quote(end, start)).toBe(`mục II.2.b, gạch đầu dòng 3: “${start} … ${end}”`);
  });

  test('that touch or overlap are one', () => {
    expect(quote('Các đơn vị cấp cơ sở mới', 'có trách nhiệm')).toBe(`mục II.2.b, gạch đầu dòng 3: “${start}”`);
    expect(quote('Các đơn vị cấp cơ sở mới có', 'cơ sở mới có trách nhiệm')).toBe(
      `mục II.2.b, gạch đầu dòng 3: “${start}”`,
    );
    expect(quote(start, 'cấp cơ sở mới')).toBe(`mục II.2.b, gạch đầu dòng 3: “${start}”`);
  });

  test('of several clauses stand in the order of the plan, without the mark at their end', () => {
    const words = lineText(
      quotesLine(dakLak, [
        { clause: 'iii.3.a', quote: 'theo quy định.' },
        { clause: 'iii.3', quote: '3. Sở Tài chính' },
      ]),
    );
    expect(words).toBe('mục III.3: “3. Sở Tài chính”; mục III.3.a: “theo quy định”');
  });
});

test('the duties that a task cites are whole clauses, each once, without headings', () => {
  const task = dakLak.tasks.find(({ id }) => id === 'dak-lak-2025.district-data-handover');
  const clauses = task ? obligationsOf(dakLak, task) : [];
  expect(clauses.map(({ clause }) => clause)).toEqual(['iii.5.a']);
  expect(clauses[0]?.quote).toContain('chịu trách nhiệm về tính toàn vẹn của dữ liệu');
});

import { expect, test } from 'vitest';
import { choicesOf, registerRows } from '../../src/lib/register';
import { document } from './entry';

const rows = registerRows([document('2', '2026-01-05'), document('1', '2025-12-30')]);

test('a row has what the register shows', () => {
  expect(rows[0]).toEqual({
    href: '/van-ban/2/',
    number: '2/QĐ-UBND',
    form: 'Quyết định',
    year: '2026',
    issuer: 'Ủy ban nhân dân',
    abstract: 'Về việc thử',
    issued: '2026-01-05',
    effective: 'Văn bản không nêu',
    file: { blank: 'tệp' },
  });
});

test('years to choose from begin with the newest', () => expect(choicesOf(rows, 'year')).toEqual(['2026', '2025']));

test('a form stands once among the choices', () => expect(choicesOf(rows, 'form')).toEqual(['Quyết định']));

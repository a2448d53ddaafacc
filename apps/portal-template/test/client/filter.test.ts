import { expect, test } from 'vitest';
import { fitting } from '../../src/client/filter';

const rows = [
  { text: 'MẪU-01/QĐ-UBND Ban hành Quy chế làm việc', columns: { form: 'Quyết định', year: '2026' } },
  { text: 'MẪU-02/KH-UBND Chuyển đổi số', columns: { form: 'Kế hoạch', year: '2026' } },
  { text: '15/QĐ-UBND Về việc giao dự toán', columns: { form: 'Quyết định', year: '2025' } },
];

test.each([
  ['no question', '', {}, [true, true, true]],
  ['words without marks', 'quy che', {}, [true, false, false]],
  ['a number with its signs', '15/qđ-ubnd', {}, [false, false, true]],
  ['a choice', '', { form: 'Quyết định' }, [true, false, true]],
  ['a choice of all', '', { form: '', year: '' }, [true, true, true]],
  ['words and choices', 'ubnd', { form: 'Quyết định', year: '2025' }, [false, false, true]],
  ['a column that rows do not have', '', { issuer: 'Hội đồng nhân dân' }, [false, false, false]],
])('%s', (_, words, choices, fits) => {
  expect(fitting(rows, { words, choices })).toEqual(fits);
});

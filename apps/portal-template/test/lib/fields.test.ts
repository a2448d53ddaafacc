import { describe, expect, test } from 'vitest';
import { choiceOf, fieldsOf, labelOf } from '../../src/lib/fields';
import { document, entry, publication } from './entry';

describe('the fields of an entry', () => {
  test('come in the order of the schema, in words, days and files as such', () => {
    expect(fieldsOf(document('12', '2026-07-01'))).toEqual([
      { name: 'Số, ký hiệu', value: '12/QĐ-UBND' },
      { name: 'Hình thức', value: 'Quyết định' },
      { name: 'Cơ quan ban hành', value: 'Ủy ban nhân dân' },
      { name: 'Ngày ban hành', value: '2026-07-01', as: 'day' },
      { name: 'Ngày có hiệu lực', value: 'Văn bản không nêu' },
      { name: 'Ngày đăng', value: '2026-07-01', as: 'day' },
      { name: 'Tệp', value: { blank: 'tệp' } },
    ]);
  });

  test('leave out what the page shows elsewhere, and lists that are empty', () => {
    const names = fieldsOf(publication('a', 'plan', '2026-07-01'), ['issued']).map(({ name }) => name);
    expect(names).toEqual(['Nhóm nội dung', 'Ngày đăng']);
  });

  test('a deadline of another law is said with its basis', () => {
    const own = publication('a', 'plan', '2026-07-01', 'deadline: { workingDays: 10, basis: Luật thử Điều 1 }');
    expect(fieldsOf(own)).toContainEqual({ name: 'Thời hạn riêng', value: '10 ngày làm việc (Luật thử Điều 1)' });
  });

  test.each([
    ['gop-y@hamthang.lamdong.gov.vn', 'email'],
    ['https://gopy.lamdong.gov.vn', 'link'],
  ])('opinions received at %s are a link of the kind %s', (receive, as) => {
    const front = `title: Thử\nopened: "2026-07-01"\ndeadline: "2026-07-31"\ndraft: { blank: tệp }\nreceive: ${receive}`;
    expect(fieldsOf(entry('consultations', 'thu', front))).toContainEqual({
      name: 'Nơi nhận ý kiến',
      value: receive,
      as,
    });
  });
});

test('a choice is named, with a large letter', () => {
  expect(choiceOf(document('1', '2026-07-01'), 'effective')).toBe('Văn bản không nêu');
});

test('a field that is no choice has no name of a choice', () => {
  expect(choiceOf(document('1', '2026-07-01'), 'number')).toBe('');
});

describe('the label of an entry in a list', () => {
  const dated = 'issued: "2026-07-01"\npublished: "2026-07-01"';
  test.each([
    [
      'a budget',
      entry('budget', 'a', `title: A\nperiod: 2026-Q2\nstage: execution\n${dated}`),
      'Quý II năm 2026 · Tình hình thực hiện',
    ],
    ['a plan', entry('plans', 'a', `title: A\ntopic: programme\n${dated}`), 'Chương trình công tác năm'],
    ['land', entry('land', 'a', `title: A\ntopic: lease\n${dated}`), 'Cho thuê đất công ích'],
    ['a purchase', entry('procurement', 'a', `title: A\nmethod: Thử\nstage: result\n${dated}`), 'Kết quả'],
    ['a document, which says it all by its title', document('1', '2026-07-01'), ''],
  ])('%s', (_, one, label) => expect(labelOf(one)).toBe(label));
});

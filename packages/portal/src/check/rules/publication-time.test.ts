import { describe, expect, test } from 'vitest';
import { publication } from '../../../test/entries.js';
import type { Announced } from '../../working-days/working-days.js';
import { publicationTime } from './publication-time.js';

const find = (fields: string[], announced: Announced = { off: [], on: [] }) =>
  publicationTime(publication(...fields), { announced, publicFiles: new Set() });
const days = (issued: string, published: string) => [`issued: "${issued}"`, `published: "${published}"`];

describe('a decision of Monday 2 November 2026', () => {
  test('may be published until Monday 9 November: five working days, the first not counted', () => {
    expect(find(days('2026-11-02', '2026-11-09'))).toEqual([]);
  });

  test('is late on the tenth', () => {
    expect(find(days('2026-11-02', '2026-11-10'))).toEqual([
      {
        level: 'warning',
        at: 'published',
        found: 'đăng vào ngày làm việc thứ 6 sau ngày ban hành',
        expected: 'không quá 5 ngày làm việc (Luật 10/2022/QH15, Điều 12 khoản 3)',
        fix: 'nếu luật khác định thời hạn khác thì ghi thời hạn riêng (deadline) và căn cứ; có ngày nghỉ bù, làm bù thì ghi vào workingDays của portal.config.ts',
      },
    ]);
  });

  test('is in time on the tenth where a day off was announced', () => {
    expect(find(days('2026-11-02', '2026-11-10'), { off: ['2026-11-04'], on: [] })).toEqual([]);
  });

  test('is late on the ninth where the Saturday between was worked', () => {
    expect(find(days('2026-11-02', '2026-11-09'), { off: [], on: ['2026-11-07'] })).toHaveLength(1);
  });
});

test('the holiday of 2 September does not count', () => {
  expect(find(days('2026-08-28', '2026-09-07'))).toEqual([]);
  expect(find(days('2026-08-28', '2026-09-08'))).toHaveLength(1);
});

describe('another law with a time of its own', () => {
  const own = 'deadline: { workingDays: 10, basis: Luật Mẫu Điều 3 }';

  test('counts instead of the five days', () => {
    expect(find([...days('2026-11-02', '2026-11-16'), own])).toEqual([]);
  });

  test('is named when that is over', () => {
    expect(find([...days('2026-11-02', '2026-11-17'), own])).toMatchObject([
      {
        found: 'đăng vào ngày làm việc thứ 11 sau ngày ban hành',
        expected: 'không quá 10 ngày làm việc (Luật Mẫu Điều 3)',
        fix: 'lần sau đăng sớm hơn; có ngày nghỉ bù, làm bù thì ghi vào workingDays của portal.config.ts',
      },
    ]);
  });
});

test('what was issued before the law was in force is left alone', () => {
  expect(find(days('2023-06-30', '2026-11-02'))).toEqual([]);
  expect(find(days('2023-07-01', '2026-11-02'))).toHaveLength(1);
});

describe('beyond the years whose holidays are known', () => {
  test('nothing is guessed', () => {
    expect(find(days('2041-03-04', '2041-03-14'))).toEqual([
      {
        level: 'warning',
        at: 'published',
        found: 'thời gian chưa tính được ra ngày làm việc',
        expected: 'các ngày từ 01/01/2023 đến 31/12/2040: ngoài khoảng đó chưa có lịch nghỉ lễ',
        fix: 'tự đối chiếu với thời hạn của luật; nâng cấp @haicap/portal khi có bản mới',
      },
    ]);
  });

  test('five weekdays are in time whatever the holidays', () => {
    expect(find(days('2041-03-04', '2041-03-11'))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { contactParts } from './contact-parts.js';

test.each([
  ['UBND xã An Dương, đường Trần Phú', 'there'],
  ['SỐ 12 ĐƯỜNG LÊ LỢI', 'there'],
  ['Ðường 30/4, khu trung tâm', 'there'],
  ['UBND xa Mau, so 12/3 duong Le Loi', 'there'],
  ['UBND xã An Dương. Số điện thoại: 0000 000 000', 'absent'],
  ['UBND xã Đường Hoa. Chịu trách nhiệm: Ông Mẫu', 'absent'],
  ['UBND xa An Duong. Chiu trach nhiem: Ong Mau', 'absent'],
  ['Đường dây nóng: 0000 000 000', 'absent'],
  ['Xã Mẫu, đường [tên đường]', 'absent'],
])('%s: the address is %s', (text, address) => {
  expect(contactParts(text, []).address).toBe(address);
});

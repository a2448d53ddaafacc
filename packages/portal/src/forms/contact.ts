import { z } from 'zod';
import { formed } from './formed.js';
import { parseWebsite } from './link.js';

const EMAIL = 'một địa chỉ thư, như ten@donvi.tinh.gov.vn';
const isEmail = (text: string) => z.email().safeParse(text).success;

/** An e-mail address. */
export const Email = formed(EMAIL, (text) => (isEmail(text) ? undefined : 'ghi một địa chỉ thư, không kèm chữ khác'));

/** A telephone number as people write it: 3 to 15 digits, with spaces, points, hyphens, brackets, a plus before. */
export const Phone = formed('số điện thoại: chữ số, dấu cách, dấu chấm, như "0252 3821 888"', (text) => {
  const digits = text.replace(/\D/g, '').length;
  return /^[+(]?\d[\d .()-]*$/.test(text) && digits >= 3 && digits <= 15
    ? undefined
    : 'ghi một số điện thoại, không kèm chữ khác';
});

/** Where a channel is found: a safe address, or words such as a telephone number or the name of an account. */
export const ChannelAddress = formed('địa chỉ bắt đầu bằng https://, số điện thoại, hoặc tên tài khoản', (text) => {
  if (text.trim() === '' || /\p{Cc}/u.test(text)) return 'điền địa chỉ của kênh';
  if (/^[a-z][a-z0-9+.-]*:\S/i.test(text) && !parseWebsite(text, ['https:']))
    return 'ghi địa chỉ bắt đầu bằng https://; nếu là chữ thường thì thêm dấu cách sau dấu hai chấm';
  return undefined;
});

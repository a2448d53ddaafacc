import { HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_UNTIL } from '../../working-days/working-days.js';
import { dayWords, type Finding } from '../rule.js';

/** Said instead of a guess: working days cannot be counted without the holidays. */
export const unknownHolidays = (at: string): Finding => ({
  level: 'warning',
  at,
  found: 'thời gian chưa tính được ra ngày làm việc',
  expected: `các ngày từ ${dayWords(HOLIDAYS_KNOWN_FROM)} đến ${dayWords(HOLIDAYS_KNOWN_UNTIL)}: ngoài khoảng đó chưa có lịch nghỉ lễ`,
  fix: 'tự đối chiếu với thời hạn của luật; nâng cấp @haicap/portal khi có bản mới',
});

import { contentCheck } from '../../shared/content-check.js';

export const check = contentCheck({
  heading:
    /^(gioi thieu |khai quat |tom tat )?(ve )?(truyen thong |qua trinh )?(lich su|hinh thanh va phat trien)\b(?! (giai quyet|truy cap|sua doi|cap nhat|dang nhap))/,
  name: 'Lịch sử',
  words: 30,
});

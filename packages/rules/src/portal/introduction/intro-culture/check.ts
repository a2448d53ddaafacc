import { contentCheck } from '../../shared/content-check.js';

export const check = contentCheck({
  heading:
    /^(gioi thieu |khai quat )?(ve )?(lich su (va )?)?((nhung |net )?(truyen thong|ban sac|net|dac trung) (lich su (va )?)?van hoa|van hoa (truyen thong|dia phuong|dan toc|cac dan toc|le hoi|phong tuc|lich su|va con nguoi)|le hoi( truyen thong| van hoa| dia phuong|$)|phong tuc|nghe truyen thong|van hoa$)/,
  name: 'Truyền thống văn hóa',
  words: 30,
});

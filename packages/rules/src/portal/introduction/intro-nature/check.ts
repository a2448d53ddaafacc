import { contentCheck } from '../../shared/content-check.js';

export const check = contentCheck({
  heading:
    /^(gioi thieu |khai quat |thong tin )?(ve )?(cac )?((dieu kien|dac diem|vi tri|dia ly) (dia ly )?(va )?(dieu kien )?tu nhien|tu nhien|vi tri dia ly|dia ly|dia hinh|khi hau)\b/,
  name: 'Điều kiện tự nhiên',
  words: 30,
});

import { contentCheck } from '../../shared/content-check.js';

const none = /\b(chua|khong) co (di tich|danh thang|danh lam|di tich danh thang)\b/;

export const check = contentCheck({
  heading:
    /^(gioi thieu |danh sach |danh muc |thong tin )?(ve )?(cac )?(khu |diem )?(di tich|danh thang|danh lam|thang canh|dia diem du lich|diem du lich|du lich( dia phuong|$))/,
  name: 'Di tích, danh thắng',
  words: 30,
  enough: ({ folded }) => none.test(folded.replace(/[,;]/g, '')),
});

import { contentCheck } from '../../shared/content-check.js';

export const check = contentCheck({
  heading:
    /^((co che|cach|quy trinh|huong dan|thong tin) )?(tiep nhan )?(va )?((phan anh|phan hoi|bao|xu ly|khac phuc|giai quyet)\b.{0,40}\bsu co\b|su co dich vu)/,
  name: 'Phản ánh và xử lý sự cố',
  words: 20,
});

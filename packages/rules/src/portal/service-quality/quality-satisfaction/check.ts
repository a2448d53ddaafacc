import { contentCheck } from '../../shared/content-check.js';
import { hasFigures } from '../figures.js';

export const check = contentCheck({
  heading:
    /^((bao cao|cong khai|cong bo) )?((ket qua|so lieu|chi so) ((khao sat|danh gia|do luong) )?)?(ve )?(muc do|su|ty le|chi so) hai long\b/,
  name: 'Mức độ hài lòng',
  words: 0,
  lacks: (place) =>
    hasFigures(place)
      ? undefined
      : {
          found: 'mục mức độ hài lòng chưa có số liệu nào',
          expected: 'kết quả theo kỳ: hỏi bao nhiêu người, bao nhiêu người hài lòng; hoặc đường dẫn đến nơi có kết quả',
        },
});

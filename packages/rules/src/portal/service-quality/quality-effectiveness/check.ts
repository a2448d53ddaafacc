import { contentCheck } from '../../shared/content-check.js';
import { hasFigures } from '../figures.js';

export const check = contentCheck({
  heading:
    /^((bao cao|so lieu|thong ke|ket qua|tinh hinh) )?(ve )?(hieu qua|tinh hinh|ket qua|muc do) (su dung|cung cap|khai thac|thuc hien) (cac )?(dich vu|dvc)|^(thong ke|tinh hinh|ket qua|so lieu) (tiep nhan|giai quyet|xu ly)( va)?( tiep nhan| giai quyet)? ho so\b/,
  name: 'Hiệu quả sử dụng dịch vụ',
  words: 0,
  lacks: (place) =>
    hasFigures(place)
      ? undefined
      : {
          found: 'mục hiệu quả sử dụng dịch vụ chưa có số liệu nào',
          expected: 'số liệu theo kỳ: số hồ sơ nộp trực tuyến, tỷ lệ đúng hạn; hoặc đường dẫn đến nơi có số liệu',
        },
});

import { contentCheck, hasDocument } from '../../shared/content-check.js';

export const check = contentCheck({
  heading:
    /^(gioi thieu |thong tin )?(ve )?(to chuc bo may|bo may (to chuc|hanh chinh|chinh quyen)|co cau (to chuc|bo may)|so do (to chuc|bo may|co cau))\b/,
  name: 'Tổ chức bộ máy',
  words: 0,
  lacks: (place) => {
    if (place.words >= 30 || hasDocument(place)) return undefined;
    const picture = place.elements.some(({ name }) => name === 'img' || name === 'svg');
    return {
      found: picture
        ? `mục "Tổ chức bộ máy" chỉ có hình sơ đồ và ${place.words} từ`
        : `mục "Tổ chức bộ máy" có ${place.words} từ, chưa kể chỗ chưa điền, đường dẫn và ngày tháng`,
      expected: picture
        ? 'sơ đồ kèm bản bằng chữ: tên từng cơ quan, phòng, trung tâm và việc được giao'
        : 'mục "Tổ chức bộ máy" có ít nhất 30 từ (mức của bộ kiểm tra), hoặc có tệp tải về',
    };
  },
});

import { eachPage } from '../../shared/each-page.js';

/** What cameras and file systems call pictures; no words for who cannot see them. */
const fileName = /\.(jpe?g|png|gif|webp|avif|svg|bmp)$|^(img|image|dsc|anh|hinh|picture|untitled)[\s_-]*\d*$/i;

export const check = eachPage((page, { findings }) => {
  const pictures = page.all('img, input[type="image"], area[href]');
  for (const picture of pictures) {
    const { alt, role } = picture.attribs;
    if (alt === undefined) {
      if (picture.attribs['aria-hidden'] === 'true' || role === 'presentation' || role === 'none') continue;
      findings.add(page, picture, {
        found: 'hình không có lời thay thế',
        expected: 'thuộc tính alt; hình trang trí thì alt=""',
      });
    } else if (fileName.test(alt.trim())) {
      findings.add(page, picture, { found: `lời thay thế là "${alt.trim()}"`, expected: 'lời nói hình cho thấy gì' });
    } else if (alt.trim() === '' && picture.name !== 'img') {
      findings.add(page, picture, {
        found: 'hình bấm được mà lời thay thế để trống',
        expected: 'lời nói bấm vào thì được gì',
      });
    }
  }
  return pictures.length > 0;
});

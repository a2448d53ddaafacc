import { type Element, isTag } from 'domhandler';
import { foldVietnamese } from '../../page/fold.js';
import { eachPage } from '../../shared/each-page.js';
import { isHidden } from '../../shared/hidden.js';
import { ariaName, nameOf } from '../../shared/name-of.js';
import { quoted } from '../../shared/quoted.js';

/** What cameras and file systems call pictures; no words for who cannot see them. */
const fileName =
  /\.(jpe?g|png|gif|webp|avif|svg|bmp)$|^(img|image|dsc|anh|hinh|hinh anh|picture|photo|untitled|no name)[\s_-]*\d*$/;

export const check = eachPage((page, { findings }) => {
  const pictures = page.all('img, input[type="image" i], area[href]').filter((picture) => !isHidden(picture));
  for (const picture of pictures) {
    const { alt, role } = picture.attribs;
    if (ariaName(page, picture) !== '') continue;
    if (alt === undefined) {
      if (role === 'presentation' || role === 'none') continue;
      findings.add(page, picture, {
        found: 'hình không có lời thay thế',
        expected: 'thuộc tính alt; hình trang trí thì alt=""',
      });
    } else if (fileName.test(foldVietnamese(alt.slice(0, 300)))) {
      findings.add(page, picture, { found: `lời thay thế là ${quoted(alt)}`, expected: 'lời nói hình cho thấy gì' });
    } else if (alt.trim() === '' && picture.name !== 'img') {
      findings.add(page, picture, {
        found: 'hình bấm được mà lời thay thế để trống',
        expected: 'lời nói bấm vào thì được gì',
      });
    } else if (alt.trim() === '') {
      const link = linkAround(picture);
      if (link && nameOf(page, link) === '')
        findings.add(page, picture, {
          found: 'hình làm đường dẫn mà lời thay thế để trống',
          expected: 'lời nói đường dẫn đến đâu',
        });
    }
  }
  return pictures.length > 0;
});

function linkAround(picture: Element): Element | undefined {
  let up = picture.parent;
  for (let depth = 0; up && depth < 10; depth += 1) {
    if (isTag(up) && up.name === 'a' && up.attribs.href !== undefined) return isHidden(up) ? undefined : up;
    up = up.parent;
  }
  return undefined;
}

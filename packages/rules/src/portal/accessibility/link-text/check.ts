import { foldVietnamese } from '../../page/fold.js';
import { countWords } from '../../page/words.js';
import { eachPage } from '../../shared/each-page.js';
import { isHidden } from '../../shared/hidden.js';
import { nameOf } from '../../shared/name-of.js';
import { quoted } from '../../shared/quoted.js';

/** Words that say nothing of where a link leads. */
const vague =
  /^(xem( them| tiep| chi tiet| tat ca)?|chi tiet|doc( them| tiep)|(bam |nhan |nhap |click |an )?(vao )?((tai|o) )?(day|link nay)|tai (ve|xuong)|link|lien ket|duong dan|click( here)?|here|(read |see |view |learn )?more|details?|download)$/;

export const check = eachPage((page, { findings }) => {
  let looked = false;
  for (const { element } of page.links) {
    if (isHidden(element)) continue;
    looked = true;
    const name = nameOf(page, element);
    const said = foldVietnamese(name.slice(0, 200))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (name === '') {
      findings.add(page, element, {
        found: 'đường dẫn trống',
        expected: 'lời nói dẫn đến đâu, hoặc alt của hình trong đường dẫn',
      });
    } else if (countWords(name) === 0) {
      findings.add(page, element, {
        found: `lời đường dẫn chỉ là dấu ${quoted(name)}`,
        expected: 'tên của trang đến, hoặc aria-label',
      });
    } else if (vague.test(said) && !moreInTitle(element.attribs.title, said)) {
      findings.add(page, element, { found: `lời đường dẫn chỉ là ${quoted(name)}`, expected: 'tên của trang đến' });
    }
  }
  return looked;
});

const moreInTitle = (title: string | undefined, said: string): boolean =>
  title !== undefined &&
  foldVietnamese(title.slice(0, 200))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim().length >
    said.length + 5;

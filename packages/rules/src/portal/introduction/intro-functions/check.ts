import { type Element, isTag } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { replaceBlanks } from '../../page/blanks.js';
import type { Page } from '../../page/page.js';
import { countWords } from '../../page/words.js';
import { contentPlaces, hasDocument, isAboutSite } from '../../shared/content-check.js';

const heading = /^(vi tri )?(va )?(chuc nang|nhiem vu (va )?quyen han)\b/;
const label = /\bchuc nang\b|\bnhiem vu,? (va )?quyen han\b/;
const FEWEST_WORDS = 30;

export const check: Check = ({ findings }) => {
  let described = false;
  return {
    page: (page) => {
      for (const place of contentPlaces(page, heading)) {
        if (place.words >= FEWEST_WORDS || hasDocument(place)) described = true;
        else
          findings.add(page, place.heading?.element, {
            found: `mục chức năng, nhiệm vụ có ${place.words} từ, chưa kể chỗ chưa điền`,
            expected: `chức năng, nhiệm vụ, quyền hạn bằng ít nhất ${FEWEST_WORDS} từ (mức của bộ kiểm tra), hoặc tệp tải về`,
          });
      }
      for (const { name, value } of isAboutSite(page) ? [] : [...rows(page), ...terms(page)]) {
        if (countWords(replaceBlanks(page.text(value), ' ')) > 0) described = true;
        else
          findings.add(page, value, {
            found: `chưa ghi chức năng, nhiệm vụ của ${name === '' ? 'một bộ phận' : `"${name}"`}`,
            expected: 'chức năng, nhiệm vụ, quyền hạn của từng bộ phận',
          });
      }
    },
    outcome: () => {
      if (!described && findings.count === 0)
        findings.addAbsence({
          found: 'không trang nào nêu chức năng, nhiệm vụ, quyền hạn',
          expected: 'mục hoặc bảng nêu chức năng, nhiệm vụ, quyền hạn của cơ quan và từng bộ phận',
        });
      return findings.outcome();
    },
  };
};

interface Described {
  name: string;
  value: Element;
}

/** Cells of tables in the column of functions, each with the first cell of its row. */
const rows = (page: Page): Described[] =>
  page
    .all('table')
    .slice(0, 200)
    .flatMap((table) => {
      const [head, ...body] = page.all('tr', table);
      const cells = (row: Element) => row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th');
      const column = head ? cells(head).findIndex((cell) => label.test(page.folded(cell))) : -1;
      if (column <= 0) return [];
      return body.flatMap((row) => {
        const [first] = cells(row);
        const value = cells(row)[column];
        return first && value ? [{ name: page.text(first).slice(0, 80), value }] : [];
      });
    });

/** Lists of terms: what is said of "Chức năng, nhiệm vụ". */
const terms = (page: Page): Described[] =>
  page.all('dt + dd').flatMap((value) => {
    let before = value.prev;
    while (before && !isTag(before)) before = before.prev;
    return before && label.test(page.folded(before)) ? [{ name: '', value }] : [];
  });

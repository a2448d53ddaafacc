import type { Check } from '../../audit/check.js';
import { isListed } from '../../functions/listed.js';
import { datesIn, readDates } from '../../page/dates.js';
import type { Page } from '../../page/page.js';
import { countWords } from '../../page/words.js';
import { ownText } from '../../shared/own-text.js';

/** Fewer words of its own: a list, a search, a way to other pages. */
const FEWEST_WORDS = 120;
/** How far into the main part the line under the main heading may stand. */
const HEAD = 400;

const updated = /\bcap nhat\b|\bchinh sua\b|\bupdated?\b|\bposted\b|\bpublished\b/;

export const check: Check = ({ findings }) => {
  let contents = 0;
  return {
    page: (page) => {
      if (!isContent(page)) return;
      contents += 1;
      if (!isDated(page))
        findings.add(page, page.headings[0]?.element, {
          found: 'trang nội dung chưa ghi ngày cập nhật',
          expected: 'dòng "Cập nhật ngày …" hoặc "Đăng ngày …"',
        });
    },
    outcome: () =>
      contents > 0
        ? findings.outcome()
        : { verdict: 'not-applicable', reason: 'Cổng không có trang nội dung nào đủ dài để cần ngày cập nhật.' },
  };
};

const isContent = (page: Page): boolean =>
  page.path !== '/' && isListed(page) && countWords(ownText(page)) >= FEWEST_WORDS;

function isDated(page: Page): boolean {
  const { main } = page;
  if (readDates(page).some(({ kind, label }) => kind === 'posted' || kind === 'created' || updated.test(label)))
    return true;
  if (main && datesIn(page.folded(main).slice(0, HEAD)).length > 0) return true;
  const body = page.first('body');
  return body !== undefined && datedLine(page.folded(body));
}

/** "Cập nhật lần cuối: 08:30 ngày 21/11/2026", anywhere on the page. */
const datedLine = (folded: string): boolean =>
  datesIn(folded).some(({ from }) => updated.test(folded.slice(Math.max(0, from - 60), from)));

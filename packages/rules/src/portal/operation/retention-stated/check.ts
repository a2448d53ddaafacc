import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { countWords } from '../../page/words.js';
import { contentPlaces } from '../../shared/content-check.js';

const FEWEST_WORDS = 15;

const about =
  /\b(?:thoi (?:gian|han)) (?:cong khai va )?(?:luu|luu giu|luu tru|giu|ton tai|dang tai|dang (?:thong tin|tin|tren)|duy tri)\b(?! ky)|\b(?:luu|giu) (?:tren (?:trang|cong|mang) )?bao lau\b/;
/** What is said of data on people or of logs is another matter. */
const other = /\b(?:du lieu ca nhan|thong tin ca nhan|nhat ky|cookie|ho so|tai lieu luu tru)\b/;
const duration =
  /\b\d{1,3} (?:ngay|thang|nam|tuan)\b|\bthuong xuyen\b|\bkhong (?:go|xoa)\b|\blau dai\b|\bvinh vien\b|\b(?:den|cho den) (?:khi|het)\b|\bkhong thoi han\b/;

export const check: Check = ({ findings }) => {
  let met = false;
  return {
    page: (page) => {
      if (met) return;
      for (const { text, element } of placesOf(page)) {
        const words = countWords(text);
        if (words >= FEWEST_WORDS && duration.test(text)) {
          met = true;
          return;
        }
        findings.add(page, element, {
          found:
            words < FEWEST_WORDS ? `mục về thời gian giữ thông tin có ${words} từ` : 'mục này chưa nêu giữ bao lâu',
          expected: 'mỗi loại thông tin được giữ trên cổng bao lâu',
        });
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0)
        findings.addAbsence({
          found: 'không có mục nào nêu thời gian giữ thông tin trên cổng',
          expected: 'một bảng ngắn: loại thông tin, thời gian giữ trên cổng, sau đó tìm ở đâu',
        });
      return findings.outcome();
    },
  };
};

/** Parts by their heading, and tables by their caption. */
function placesOf(page: Page) {
  const parts = contentPlaces(page, about).flatMap(({ heading, folded }) =>
    heading && other.test(heading.folded) ? [] : [{ text: folded, element: heading?.element }],
  );
  const tables = page.all('table').flatMap((table) => {
    const caption = page.first('caption', table);
    const name = caption ? foldVietnamese(page.text(caption)) : '';
    return about.test(name) && !other.test(name)
      ? [{ text: page.folded(table).slice(name.length), element: table }]
      : [];
  });
  return [...parts, ...tables];
}

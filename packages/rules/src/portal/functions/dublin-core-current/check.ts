import type { PlainDate } from '@haicap/domain';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';
import { quoted } from '../../shared/quoted.js';
import { readDublinCore } from '../dublin-core.js';
import { daysOf, shownUpdate } from './days.js';

export const check = eachPage((page, { findings, asOf }) => {
  const fields = readDublinCore(page);
  for (const { field, content, element } of fields) {
    if (content === '') continue;
    if (field === 'title' && !isNameOf(page, content))
      findings.add(page, element, {
        found: `DC.title là ${quoted(content)}`,
        expected: `như tên trang: ${quoted(page.headings.find(({ level }) => level === 1)?.text ?? page.title)}`,
      });
    if (field !== 'date') continue;
    const days = daysOf(content);
    const shown = shownUpdate(page);
    const late = days?.find((day) => day > asOf);
    if (days === undefined)
      findings.add(page, element, { found: `DC.date là ${quoted(content)}`, expected: 'ngày viết như 2026-11-01' });
    else if (late !== undefined)
      findings.add(page, element, {
        found: `DC.date là ${shortOf(late)}, sau ngày kiểm tra`,
        expected: 'ngày đăng hoặc ngày cập nhật',
      });
    else if (shown !== undefined && !days.includes(shown) && !otherDates(fields, content, shown))
      findings.add(page, element, {
        found: `DC.date là ${shortOf(days[0] ?? '')}, trang ghi cập nhật ngày ${shortOf(shown)}`,
        expected: 'cùng một ngày',
      });
  }
  return fields.some(({ field }) => field === 'title' || field === 'date');
}, 'Cổng chưa có tên và ngày trong thông tin mô tả DC.');

/** The heading or the title, whole or in part; the first page may also be called just that. */
function isNameOf(page: Page, content: string): boolean {
  const name = plain(content);
  if (page.path === '/' && /^(trang chu|home)$/.test(name)) return true;
  return [page.title, ...page.headings.filter(({ level }) => level === 1).map(({ text }) => text)]
    .map(plain)
    .some((one) => one !== '' && (one === name || one.includes(name) || name.includes(one)));
}

/** A page may give several dates, of issue and of change. */
const otherDates = (fields: ReturnType<typeof readDublinCore>, content: string, shown: PlainDate): boolean =>
  fields.some((one) => one.field === 'date' && one.content !== content && daysOf(one.content)?.includes(shown));

const plain = (text: string): string =>
  foldVietnamese(text.slice(0, 1000))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const shortOf = (day: string): string => day.split('-').reverse().join('/');

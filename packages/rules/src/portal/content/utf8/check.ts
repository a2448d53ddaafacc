import type { Check } from '../../audit/check.js';
import type { Page, PageEncoding } from '../../page/page.js';
import { elementTexts } from '../../shared/element-texts.js';
import { quoted } from '../../shared/quoted.js';
import { isRedirect } from '../../shared/redirect.js';
import { brokenText } from './broken-text.js';

export const check: Check = ({ findings }) => ({
  page: (page) => {
    const { charset, element } = declared(page);
    const { name = 'utf-8', from = 'none' } = page.encoding ?? {};
    if (charset !== undefined && !isUtf8(charset)) {
      findings.add(page, element, { found: `trang khai báo bảng mã ${quoted(charset)}`, expected: 'bảng mã UTF-8' });
    } else if (!isUtf8(name)) {
      findings.add(page, undefined, { found: `${saidBy[from]} bảng mã ${quoted(name)}`, expected: 'bảng mã UTF-8' });
    } else if (charset === undefined && !(from === 'mark' || from === 'header') && !isRedirect(page)) {
      findings.add(page, page.first('head'), {
        found: 'trang chưa khai báo bảng mã',
        expected: '<meta charset="utf-8"> ở đầu phần head',
      });
    }
    // The whole page decides whether letters are broken; the first text that shows it is named.
    const texts = elementTexts(page);
    const cause = brokenText(texts.map(({ raw }) => raw).join('\n'));
    if (cause === undefined) return;
    const first = texts.find(({ raw }) => brokenText(`${raw}\n${raw}`) === cause);
    findings.add(page, first?.element, {
      found: `${cause}${first ? `: ${quoted(first.raw)}` : ''}`,
      expected: 'chữ Việt hiện đúng',
    });
  },
  outcome: () => findings.outcome(),
});

const isUtf8 = (name: string): boolean => /^utf-?8$/i.test(name);

const saidBy: Readonly<Record<PageEncoding['from'], string>> = {
  mark: 'dấu ở đầu tệp cho biết trang dùng',
  header: 'máy chủ báo trang dùng',
  meta: 'trang khai báo',
  none: 'trang dùng',
};

/** What the page itself says of its encoding. */
function declared(page: Page): { charset?: string; element?: ReturnType<Page['first']> & object } {
  for (const element of page.all('meta[charset], meta[http-equiv="content-type" i]')) {
    const { charset = /charset\s{0,9}=\s{0,9}["']?([^\s"';]{1,40})/i.exec(element.attribs.content ?? '')?.[1] } =
      element.attribs;
    if (charset !== undefined && charset.trim() !== '') return { charset: charset.trim(), element };
  }
  return {};
}

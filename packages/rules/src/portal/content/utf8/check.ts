import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import { elementTexts } from '../../shared/element-texts.js';
import { quoted } from '../../shared/quoted.js';
import { isRedirect } from '../../shared/redirect.js';
import { brokenText } from './broken-text.js';

export const check: Check = ({ findings }) => ({
  page: (page) => {
    const { charset, element } = declared(page);
    if (charset === undefined) {
      if (!isRedirect(page))
        findings.add(page, page.first('head'), {
          found: 'trang chưa khai báo bảng mã',
          expected: '<meta charset="utf-8"> ở đầu phần head',
        });
    } else if (!/^utf-?8$/i.test(charset)) {
      findings.add(page, element, { found: `trang khai báo bảng mã ${quoted(charset)}`, expected: 'bảng mã UTF-8' });
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

function declared(page: Page): { charset?: string; element?: ReturnType<Page['first']> & object } {
  // A mark of byte order says the same as the tag.
  if (page.html.startsWith('\uFEFF')) return { charset: 'utf-8' };
  for (const element of page.all('meta[charset], meta[http-equiv="content-type" i]')) {
    const { charset = /charset\s{0,9}=\s{0,9}["']?([^\s"';]{1,40})/i.exec(element.attribs.content ?? '')?.[1] } =
      element.attribs;
    if (charset !== undefined && charset.trim() !== '') return { charset: charset.trim(), element };
  }
  return {};
}

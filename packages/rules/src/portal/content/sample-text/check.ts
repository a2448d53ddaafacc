import type { Check } from '../../audit/check.js';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { parseUrl } from '../../page/parse-url.js';
import { elementTexts } from '../../shared/element-texts.js';
import { quoted } from '../../shared/quoted.js';

/** What stands in a text of its own in a page that still shows a sample; small letters without diacritics. */
const note = /^noi dung mau ?([.:,;!)–-]|$)/;
const leftovers: readonly RegExp[] = [
  note,
  /\blorem ipsum\b|\bdolor sit amet\b|\bconsectetur adipiscing\b/,
  /^(hello world!?|xin chao the gioi!?|chao tat ca moi nguoi!?|sample page|trang mau|bai viet mau( so)? ?\d{0,3}|tieu de (bai viet )?mau)$/,
  /\b(welcome to|chao mung (ban )?den voi) (wordpress|joomla|drupal|dotnetnuke|dnn|nukeviet)\b/,
  /\bjust another wordpress site\b|\bmot trang web moi su dung wordpress\b/,
  /\bthis is (an example page|your first post|a sample page)\b|\bday la bai viet dau tien cua ban\b/,
  /^(your (text|content|title) (goes )?here|(nhap|go|them|chen|dien) (noi dung|tieu de|mo ta|van ban) (vao day|tai day|o day))\b/,
  /^(untitled document|new page 1|my (web ?site|blog))$/,
];

/** Numbers of sample documents; real ones begin with a number. */
const sampleNumber = /(?<![\p{L}\p{N}])MẪU-\d{1,4}\/[A-ZĐ]{1,5}-[A-ZĐ]{2,10}/u;

/** Addresses that are reserved for examples, and makers of stand-in pictures. */
const exampleHost =
  /^(?:[a-z0-9-]{1,63}\.)?(?:example\.(?:com|org|net)|yoursite\.com|yourdomain\.com|via\.placeholder\.com|placehold\.(?:it|co)|placekitten\.com|picsum\.photos|dummyimage\.com)$/;

const expected = 'nội dung thật của xã';

export const check: Check = ({ findings }) => ({
  page: (page) => {
    const [meta] = page.all('meta[name="haicap-sample" i]').filter(({ attribs }) => attribs.content !== 'false');
    if (meta)
      findings.add(page, meta, { found: 'trang còn dấu nội dung mẫu (haicap-sample)', expected: 'không còn dấu này' });
    // Each leftover once on a page, and the note not beside its mark: who mends the first sees the others.
    const named = new Set<RegExp>(meta ? [note] : []);
    for (const { element, raw } of elementTexts(page)) {
      const text = raw.replace(/\s+/g, ' ').trim().normalize('NFC');
      const folded = foldVietnamese(text);
      const sign = sampleNumber.test(text) ? sampleNumber : leftovers.find((one) => one.test(folded));
      if (!sign || named.has(sign)) continue;
      named.add(sign);
      findings.add(page, element, { found: `chữ mẫu ${quoted(text)}`, expected });
    }
    descriptions(page).forEach((text) => {
      if (leftovers.some((sign) => sign.test(foldVietnamese(text))))
        findings.add(page, undefined, { found: `phần mô tả trang là chữ mẫu ${quoted(text)}`, expected });
    });
    const example = page.links.find(({ host }) => host !== undefined && exampleHost.test(host));
    if (example)
      findings.add(page, example.element, {
        found: `đường dẫn đến địa chỉ làm mẫu ${example.host}`,
        expected: 'địa chỉ thật',
      });
    const picture = page.all('img[src]').find(({ attribs }) => exampleHost.test(hostOf(attribs.src ?? '')));
    if (picture)
      findings.add(page, picture, { found: 'hình giữ chỗ lấy từ trang làm hình mẫu', expected: 'hình thật của xã' });
  },
  outcome: () => findings.outcome(),
});

const descriptions = (page: Page): string[] =>
  page
    .all('meta[name="description" i], meta[property="og:description" i]')
    .map(({ attribs }) => (attribs.content ?? '').slice(0, 1000));

const hostOf = (address: string): string => parseUrl(address, 'http://site.invalid')?.hostname ?? '';

import type { Check } from '../../audit/check.js';
import { replaceBlanks } from '../../page/blanks.js';
import type { Page } from '../../page/page.js';
import { contentPlaces, plain } from '../../shared/content-check.js';

const heading =
  /^(gui |tiep nhan |hop thu |muc |trang |thong tin )?(y kien )?(gop y|phan anh|kien nghi|hoi dap|hoi va dap|dat cau hoi|cau hoi|y kien (cong dan|nguoi dan|ban doc)|lien he)( (va|kien nghi|hoi dap|danh gia|gop y|phan anh|y kien|lien he|cua|nguoi dan|cong dan|to chuc|truc tuyen|thuong gap|voi chung toi|chung toi)){0,6}$/;
const linkWords = /\b(gui (cau hoi|y kien|phan anh|gop y)|phan anh|kien nghi|gop y|hoi dap|dat cau hoi)\b/;
const notAPlace = /^(ket qua|tra loi|tong hop|thong bao|ke hoach|giai quyet|bao cao|xu ly)\b/;

export const check: Check = ({ findings }) => {
  let met = false;
  const expected = 'phiếu gửi, đường dẫn đến nơi nhận phản ánh của tỉnh hay quốc gia, hoặc thư điện tử tiếp nhận';
  return {
    page: (page) => {
      if (met) return;
      const places = contentPlaces(page, heading);
      met = hasLink(page) || hasForm(page) || places.some(({ elements }) => elements.some(isWayToSend));
      if (met) return;
      for (const place of places) {
        // "Liên hệ" alone promises no place to write to.
        if (/^lien he/.test(place.heading?.folded ?? plain(page.title))) continue;
        findings.add(page, place.heading?.element, {
          found:
            replaceBlanks(place.whole, '') === place.whole
              ? 'mục góp ý, phản ánh không có chỗ gửi'
              : 'mục góp ý, phản ánh còn chỗ chưa điền: chưa có địa chỉ nơi nhận',
          expected,
        });
      }
    },
    outcome: () => {
      if (met) return { verdict: 'pass' };
      if (findings.count === 0)
        findings.addAbsence({ found: 'không trang nào có chỗ gửi câu hỏi, góp ý, phản ánh', expected });
      return findings.outcome();
    },
  };
};

/** A link that leads out of the site, or to a mailbox, and says what for. */
const hasLink = (page: Page): boolean =>
  page.links.some(({ text, host, scheme, href }) => {
    const words = plain(text);
    const away = host !== undefined || (scheme === 'mailto:' && /^mailto:[^?]/i.test(href.trim()));
    return away && linkWords.test(words) && !notAPlace.test(words) && words.split(' ').length <= 12;
  });

const hasForm = (page: Page): boolean =>
  page.all('form').some((form) => {
    if (page.first('textarea', form) === undefined) return false;
    const around = `${page.text(form)} ${page.title} ${page.headings[0]?.text ?? ''}`;
    return /\b(gop y|phan anh|kien nghi|cau hoi|hoi dap|lien he|y kien|noi dung)\b/.test(plain(around.slice(0, 5000)));
  });

const isWayToSend = ({ name, attribs: { href = '' } }: { name: string; attribs: Record<string, string> }): boolean =>
  name === 'a' && /^mailto:[^?\s]/i.test(href.trim());

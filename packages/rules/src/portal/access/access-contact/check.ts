import { contactParts, contactText } from '../../shared/contact-parts.js';
import { topicCheck } from '../../shared/topic-check.js';
import { meansAccess } from '../names.js';

const focal = /^(?:thong tin )?(?:(?:ve|dia chi|bo phan|don vi|can bo|cong chuc|nguoi)(?: lam)?,? ){0,2}dau moi\b/;

/** Within a longer text, what stands this near to the focal point is its contact; an address there may be that of anything. */
const NEAR = 300;

/** Stands in the section on access under a heading of its own, or is named in its text. */
export const check = topicCheck({
  name: 'Đầu mối cung cấp thông tin',
  means: (folded) => focal.test(folded) || meansAccess(folded),
  words: 1,
  expected: 'bộ phận hoặc người làm đầu mối, kèm địa chỉ, điện thoại, thư điện tử công vụ',
  lacks: ({ folded, text, elements, pages }) => {
    const whole = contactText(text);
    const own = focal.test(folded);
    const from = own ? 0 : whole.search(/\bdau moi\b/);
    if (from === -1) return 'mục không nói đến đầu mối nhận yêu cầu cung cấp thông tin';
    const hrefs = own
      ? [...elements].flatMap(({ attribs: { href = '' } }) => (/^(?:tel|mailto):/i.test(href) ? href : []))
      : [];
    const { address, phone, email } = contactParts(own ? text : whole.slice(from, from + NEAR), hrefs);
    if ([phone, email, own ? address : phone].includes('there')) return undefined;
    return pages.some((link) => focal.test(link.folded))
      ? undefined
      : 'đầu mối chưa có địa chỉ, điện thoại hay thư điện tử, hoặc còn để trống';
  },
});

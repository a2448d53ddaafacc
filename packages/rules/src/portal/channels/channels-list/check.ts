import { contactText } from '../../shared/contact-parts.js';
import { type ContentPlace, contentCheck } from '../../shared/content-check.js';

const phone = /(?:\+84|\b0|\b1[89]00)(?:[ .()-]{0,2}\d){4,10}/;
const host = /\b[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:vn|com|net|org)\b/;
const sharing = /share|sharer|intent/i;

export const check = contentCheck({
  heading:
    /^(?!.*\b(?:gop y|danh gia|phan anh|hoi dap)\b)(danh sach |danh muc )?(cac )?kenh (thong tin|truyen thong|lien lac|giao tiep|cung cap thong tin|chinh thuc|tiep nhan thong tin)\b/,
  name: 'Kênh thông tin chính thức',
  words: 0,
  lacks: (place) =>
    hasAddress(place)
      ? undefined
      : {
          found: 'mục "Kênh thông tin chính thức" không có địa chỉ của kênh nào',
          expected: 'từng kênh kèm địa chỉ: tên miền, trang mạng xã hội, số điện thoại',
        },
});

/** Links of menus lead within the site; a channel is another site, an address of the site itself, a number or a mailbox. */
function hasAddress({ elements, whole }: ContentPlace): boolean {
  const linked = elements.some(({ name, attribs: { href = '' } }) => {
    return name === 'a' && /^(https?:|mailto:[^?]|tel:\d)/i.test(href.trim()) && !sharing.test(href);
  });
  const text = contactText(whole);
  return linked || phone.test(text) || host.test(text);
}

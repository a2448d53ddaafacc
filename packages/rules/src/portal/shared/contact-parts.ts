import { hasMarks } from '../../units/fold.js';
import { replaceBlanks } from '../page/blanks.js';
import { foldVietnamese } from '../page/fold.js';

/** How a part of a contact stands in a text: there, named but still to be filled in, or not even named. */
export type PartState = 'there' | 'blank' | 'absent';

/** What is said of how to reach someone. */
export interface ContactParts {
  address: PartState;
  phone: PartState;
  email: PartState;
}

const labels = {
  address:
    /\b(?:dia chi(?: (?:tru so|lien he|lien lac|co quan))?|tru so(?: (?:chinh|lam viec))?|noi lam viec|address)\b/g,
  phone: /\b(?:dien thoai|so may|dt|sdt|hotline|duong day nong|tel|telephone|phone)\b/g,
  email: /\b(?:thu dien tu|thu cong vu|hop thu|thu(?= ?:)|e ?-? ?mail)\b/g,
};
/** Where the value of a label ends: at the next label of any kind. */
const anyLabel =
  /\b(?:dia chi|tru so|noi lam viec|dien thoai|so may|dt|sdt|hotline|duong day nong|tel|telephone|phone|fax|thu dien tu|thu cong vu|e ?-? ?mail|website|gio lam viec|chiu trach nhiem|ban quyen|giay phep|nguoi lien he|address|working hours)\b/;

const values = {
  address: /[\p{L}\p{N}]+[^\p{L}\p{N}□]{1,5}[\p{L}\p{N}]+/u,
  phone: /\d(?:[ .()-]{0,3}\d){6,14}/,
  email: /[^\s@]@[^\s@]|\(at\)|\ba cong\b|email protected/,
};
const unlabelled = {
  address: /\b(?:thon|to dan pho|khu pho|so nha|quoc lo|xom)\b[^□]{3}/,
  phone: /(?:\+84|\b0)(?:[ .()-]{0,2}\d){8,10}(?!\d)/,
  email: values.email,
};

/** With its marks: "An Dương" is no street, and "xã Đường Hoa" neither. */
const street = /(?<!\p{L}|(?:xã|phường|đặc khu)\s)[đðɖ]ường(?!\s(?:dây|dẫn|link)(?!\p{L}))(?!\p{L})[^□]{3}/iu;
/** Without marks, where a number before it tells it from a name. */
const bareStreet = /\b\d{1,5}[a-z]?(?:\/\d{1,5}[a-z]?){0,3},? duong\b(?! (?:day|dan|link)\b)[^□]{3}/;

/** Is a street named? In: the text as it is written, and by `contactText`. */
const namesStreet = (written: string, text: string): boolean =>
  hasMarks(written) ? street.test(replaceBlanks(written.normalize('NFC'), ' □ ')) : bareStreet.test(text);

/** A text for the functions of this file: small letters without diacritics, blanks as "□". */
export const contactText = (text: string): string => foldVietnamese(replaceBlanks(text, ' □ '));

/**
 * How a labelled value stands in a text.
 *
 * In: a text by `contactText`; a global expression for the label; what its value looks like.
 */
export function labelled(text: string, label: RegExp, value: RegExp): PartState {
  let state: PartState = 'absent';
  for (const match of text.matchAll(label)) {
    state = 'blank';
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
    const until = rest.search(anyLabel);
    const said = (until === -1 ? rest : rest.slice(0, until)).replace(/^[\s:.,;()–-]{1,10}/, '');
    if (!said.startsWith('□') && value.test(said)) return 'there';
  }
  return state;
}

/** In: a text as it is written, and the addresses of the links in it. */
export function contactParts(written: string, hrefs: readonly string[]): ContactParts {
  const text = contactText(written);
  const part = (kind: keyof ContactParts): PartState =>
    unlabelled[kind].test(text) ? 'there' : labelled(text, labels[kind], values[kind]);
  const reached = (scheme: RegExp) => hrefs.some((href) => scheme.test(href.trim()));
  return {
    address: namesStreet(written, text) ? 'there' : part('address'),
    phone: reached(/^tel:[+\d]/i) ? 'there' : part('phone'),
    email:
      reached(/^mailto:[^?]/i) || hrefs.some((href) => href.includes('/cdn-cgi/l/email-protection'))
        ? 'there'
        : part('email'),
  };
}

/** "thiếu A, B; chưa điền C": what is not there among parts with their names; nothing when all are there. */
export function missingParts(parts: readonly (readonly [name: string, state: PartState])[]): string | undefined {
  const names = (wanted: PartState) => parts.filter(([, state]) => state === wanted).map(([name]) => name);
  const absent = names('absent');
  const blank = names('blank');
  const said = [
    ...(absent.length > 0 ? [`thiếu ${absent.join(', ')}`] : []),
    ...(blank.length > 0 ? [`chưa điền ${blank.join(', ')}`] : []),
  ];
  return said.length > 0 ? said.join('; ') : undefined;
}

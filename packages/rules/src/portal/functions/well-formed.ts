/** What a text is as XML: the name of its outermost element, or what is wrong with it, in Vietnamese. */
export type XmlVerdict = { root: string; problem?: never } | { problem: string; root?: never };

const stray = /&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z_][\w.-]{0,40};)/i;
const name = /^[A-Za-z_:][\w:.-]{0,200}/;

/** Where what begins with a mark ends; in the order in which they are tried. */
const asides: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/**
 * Reads XML as far as needed to tell whether a program can: tags that close what they open, quotes, signs.
 *
 * Goes over the text once. Name spaces and doctypes are not looked at.
 */
export function readXml(text: string): XmlVerdict {
  const open: string[] = [];
  let root: string | undefined;
  let at = 0;
  const xml = text.replace(/^\uFEFF/, '');
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const words = xml.slice(at, tag < 0 ? xml.length : tag);
    if (stray.test(words)) return { problem: `có dấu & chưa viết thành &amp; ở ký tự ${at + 1}` };
    if (open.length === 0 && words.trim() !== '') return { problem: 'có chữ nằm ngoài thẻ ngoài cùng' };
    if (tag < 0) break;
    const aside = asides.find(([mark]) => xml.startsWith(mark, tag));
    const end = aside ? xml.indexOf(aside[1], tag + aside[0].length) : endOfTag(xml, tag);
    if (end < 0) return { problem: `thẻ ở ký tự ${tag + 1} không đóng` };
    at = end + (aside?.[1].length ?? 1);
    if (aside) continue;
    const inside = xml.slice(tag + 1, end);
    if (inside.startsWith('/')) {
      const closed = inside.slice(1).trim();
      const opened = open.pop();
      if (opened !== closed) return { problem: `thẻ </${closed.slice(0, 40)}> không khớp thẻ mở` };
      continue;
    }
    const called = name.exec(inside)?.[0];
    if (called === undefined) return { problem: `ký tự ${tag + 1} có dấu < không mở thẻ nào` };
    if (open.length === 0 && root !== undefined) return { problem: 'có hai thẻ ngoài cùng' };
    root ??= called;
    if (!inside.endsWith('/')) open.push(called);
  }
  if (open.length > 0) return { problem: `thẻ <${open.at(-1)}> không đóng` };
  return root === undefined ? { problem: 'tệp không có thẻ nào' } : { root };
}

/** The sign that ends a start tag, or -1; those within quotes do not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from + 1; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === '>') return at;
    if (sign === '<') return -1;
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** A text of XML with its signs put back. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, sign: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[sign] ?? '',
  );

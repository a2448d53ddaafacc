import type { PageEncoding } from '@haicap/rules/portal';

/** A decoded text, how it was decoded, and what was odd about that, in Vietnamese. */
export interface Decoded {
  text: string;
  encoding: PageEncoding;
  note?: string;
}

const LOOKED_AT = 2048;

/**
 * Decodes a page or text file as browsers do: byte order mark, then what the server says, then what the page says.
 *
 * Without any of them, and for names that no one knows, it is read as UTF-8.
 */
export function decodeText(body: Buffer, contentType = ''): Decoded {
  const { name, from } = declared(body, contentType);
  const known = decoderOf(name);
  const text = (known ?? new TextDecoder()).decode(body);
  const encoding = { name: known?.encoding ?? name.toLowerCase(), from };
  if (!known) return { text, encoding, note: `bảng mã "${name.slice(0, 40)}" không có, đọc theo UTF-8` };
  if (text.includes('\uFFFD'))
    return { text, encoding, note: `có ký tự không thuộc bảng mã ${known.encoding.toUpperCase()}` };
  return { text, encoding };
}

function declared(body: Buffer, contentType: string): PageEncoding {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return { name: 'utf-8', from: 'mark' };
  if (body[0] === 0xfe && body[1] === 0xff) return { name: 'utf-16be', from: 'mark' };
  if (body[0] === 0xff && body[1] === 0xfe) return { name: 'utf-16le', from: 'mark' };
  const said = charsetIn(contentType);
  if (said !== undefined) return { name: said, from: 'header' };
  const written = writtenIn(body.subarray(0, LOOKED_AT).toString('latin1'));
  if (written === undefined) return { name: 'utf-8', from: 'none' };
  // A page whose declaration can be read as ASCII is not UTF-16, whatever it says.
  return { name: /^utf-?16/i.test(written) ? 'utf-8' : written, from: 'meta' };
}

const charsetIn = (text: string): string | undefined =>
  /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(text)?.[1];

/** What the tag says that is for it; a script or a link may name the encoding of something else. */
const writtenIn = (start: string): string | undefined =>
  [...start.matchAll(/<(?:meta|\?xml)\b[^>]{0,400}/gi)]
    .map(([tag]) => charsetIn(tag))
    .find((said) => said !== undefined);

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const magic = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x1f\x8b',
  'RIFF',
  '\xd0\xcf\x11\xe0',
  'Rar!',
];

/** Is it something else than text, whatever it is called? */
export function isBinary(body: Buffer): boolean {
  const start = body.subarray(0, LOOKED_AT);
  const marked = (start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0xff && start[1] === 0xfe);
  const text = start.toString('latin1');
  return magic.some((one) => text.startsWith(one)) || (!marked && text.includes('\0'));
}

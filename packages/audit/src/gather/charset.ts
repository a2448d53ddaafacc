/** A decoded text, and what was odd about its encoding, in Vietnamese. */
export interface Decoded {
  text: string;
  note?: string;
}

const LOOKED_AT = 2048;

/**
 * Decodes a page or text file as browsers do: byte order mark, then what the server says, then what the page says.
 *
 * Without any of them, and for names that no one knows, it is read as UTF-8.
 */
export function decodeText(body: Buffer, contentType = ''): Decoded {
  const label = declared(body, contentType);
  const known = decoderOf(label);
  const text = (known ?? new TextDecoder()).decode(body);
  if (!known) return { text, note: `bảng mã "${label.slice(0, 40)}" không có, đọc theo UTF-8` };
  if (text.includes('\uFFFD')) return { text, note: `có ký tự không thuộc bảng mã ${known.encoding.toUpperCase()}` };
  return { text };
}

function declared(body: Buffer, contentType: string): string {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  const said = charsetIn(contentType);
  if (said !== undefined) return said;
  const written = charsetIn(body.subarray(0, LOOKED_AT).toString('latin1'));
  // A page whose declaration can be read as ASCII is not UTF-16, whatever it says.
  return written === undefined || /^utf-?16/i.test(written) ? 'utf-8' : written;
}

const charsetIn = (text: string): string | undefined =>
  /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(text)?.[1];

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

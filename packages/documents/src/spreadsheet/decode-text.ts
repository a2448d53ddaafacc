/** How the bytes of a text file stand for letters. */
export const textEncodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (Unicode text)',
  'utf-16be': 'UTF-16 (Unicode text, big-endian)',
  'windows-1258': 'Windows-1258',
} as const satisfies Record<string, string>;
export type TextEncoding = keyof typeof textEncodings;

/**
 * The text of a file whose encoding nobody noted.
 *
 * In: the bytes. Out: the text in NFC without its byte order mark, and the encoding: the one of the byte order mark, else UTF-8
 * if the bytes are valid UTF-8, else Windows-1258, in which older Vietnamese programs write. Windows-1258 fits any bytes.
 *
 * @example
 * decodeText(new Uint8Array([0x6e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e])); // { text: 'nguyễn', encoding: 'windows-1258' }
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.encoding ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1258');
  return { text: new TextDecoder(encoding).decode(bytes).normalize('NFC'), encoding };
}

const byteOrderMarks = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

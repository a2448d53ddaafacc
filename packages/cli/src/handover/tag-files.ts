import { collapse } from '@haicap/domain';

/** `bagit.txt` of the bags that this program makes. */
export const declarationText = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What `bagit.txt` declares. */
export interface Declaration {
  version: string;
  encoding: string;
}

/** Reads `bagit.txt`: exactly two lines, in this order, without a byte order mark (RFC 8493, 2.1.1); else `undefined`. */
export function parseDeclaration(text: string): Declaration | undefined {
  const form = /^BagIt-Version: (\d+\.\d+)(?:\r\n|\n|\r)Tag-File-Character-Encoding: ([\w.:-]+)(?:\r\n|\n|\r)?$/;
  const [, version, encoding] = form.exec(text) ?? [];
  return version === undefined || encoding === undefined ? undefined : { version, encoding };
}

/** One line of `bag-info.txt`. */
export interface Tag {
  label: string;
  value: string;
}

/** The text of `bag-info.txt`: one line for each label, whatever line breaks a value came with. */
export const tagText = (tags: readonly Tag[]): string =>
  tags.map(({ label, value }) => `${label}: ${collapse(value.replace(/\p{Cc}/gu, ' ')).normalize('NFC')}\n`).join('');

/** Reads `bag-info.txt`: a line that begins with white space goes on with the value above; a line without a label is left out. */
export function parseTags(text: string): Tag[] {
  const tags: Tag[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = tags.at(-1);
    if (/^[ \t]/.test(line) && last) last.value = `${last.value} ${line.trim()}`;
    const [, label, value] = /^([^\s:][^:]*):\s*(.*)$/.exec(line) ?? [];
    if (label !== undefined && value !== undefined) tags.push({ label: label.trim(), value });
  }
  return tags;
}

/** `Payload-Oxum` as `<bytes>.<files>`, or `undefined` where it is not that. */
export function parseOxum(value: string): { bytes: number; files: number } | undefined {
  const [, bytes, files] = /^(\d+)\.(\d+)$/.exec(value.trim()) ?? [];
  return bytes === undefined || files === undefined ? undefined : { bytes: Number(bytes), files: Number(files) };
}

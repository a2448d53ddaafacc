import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { markdownText } from '@haicap/domain';
import { wrong } from '../failure.js';
import { docxText } from './docx-text.js';

/** A plan as it was received: its words, and what its reader must know. */
export interface ReceivedDocument {
  /** NFC, lines ended by "\n". */
  text: string;
  /** File name as received. */
  receivedAs: string;
  /** Remarks in Vietnamese on what the file does not hold as words. */
  remarks: string[];
}

const kinds = '.docx, .md hoặc .txt';

/**
 * Reads the file of a plan.
 *
 * @throws WrongQuestion for a file that is not there, of another kind, not text, or without words.
 */
export async function readDocument(file: string): Promise<ReceivedDocument> {
  const read = readers[extname(file).toLowerCase()];
  if (!read) throw wrong(`Không đọc được loại tệp của "${file}"`, `--from cần một tệp ${kinds}`);
  const { text, remarks } = await read(await bytesOf(file), file);
  const composed = text.replace(/\r\n?/gu, '\n').normalize('NFC');
  if (composed.trim() === '')
    throw wrong(`Tệp "${file}" không có chữ nào`, 'cần một văn bản có chữ (không phải ảnh quét)');
  return {
    text: composed,
    receivedAs: basename(file).normalize('NFC'),
    remarks:
      composed === text.replace(/\r\n?/gu, '\n') ? remarks : [...remarks, 'Đã chuyển chữ sang dạng dựng sẵn (NFC).'],
  };
}

type Reader = (bytes: Buffer, file: string) => Promise<{ text: string; remarks: string[] }>;

const plain: Reader = async (bytes, file) => ({ text: decode(bytes, file), remarks: [] });

const readers: Record<string, Reader | undefined> = {
  '.txt': plain,
  '.md': async (bytes, file) => ({ text: markdownText(decode(bytes, file)), remarks: [] }),
  '.docx': async (bytes, file) => {
    const { text, numbered, notes } = await docxText(bytes).catch(() => {
      throw wrong(
        `Tệp "${file}" không phải văn bản Word đọc được`,
        'cần một tệp .docx (không có mật khẩu, không phải .doc)',
      );
    });
    return {
      text,
      remarks: [
        ...(numbered > 0
          ? [
              `${numbered} đoạn có số thứ tự do Word tự đánh (I., 1., a)…): tệp không lưu các số ấy thành chữ nên bản chép chưa có. Hãy mở tệp bằng Word, lưu thành .txt (UTF-8) rồi chạy lại với tệp .txt: khi đó số thứ tự thành chữ.`,
            ]
          : []),
        ...(notes > 0 ? [`${notes} chú thích chân trang được đưa xuống cuối văn bản.`] : []),
      ],
    };
  },
};

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'lỗi đọc';
    throw wrong(`Không đọc được tệp "${file}" (${code})`, `--from cần một tệp ${kinds} có sẵn`);
  }
}

/** Strict UTF-8, and UTF-16 where its mark says so: Word saves "Unicode text" that way. */
function decode(bytes: Buffer, file: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file.
    if (!/[\u0000-\u0008\u000e-\u001f\ufffd]/u.test(text)) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw wrong(`Tệp "${file}" không phải văn bản UTF-8`, `cần lưu lại dưới dạng UTF-8, hoặc dùng tệp ${kinds}`);
}

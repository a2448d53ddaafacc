import { isPlainDate } from '../schemas/plain-date.js';
import { NOT_STATED } from '../vocabulary/not-stated.js';
import type { ProposedPassage } from './outline.js';

/** What the document says of itself, as far as the tool can read it; empty where it found nothing. */
export interface Letterhead {
  number: string;
  date: string;
  title: string;
  shortTitle: string;
  issuer: string;
  blanks: string[];
}

/** Reads number, day, title and issuer off the proposed parts of the top. What is not there in full is `not-stated`. */
export function letterhead(passages: readonly ProposedPassage[]): Letterhead {
  const part = (name: string) => passages.find((passage) => passage.name === name)?.text.replaceAll('\n', ' ') ?? '';
  const numberAndDate = part('number-and-date');
  const number = /^Số\s*:\s*(\d+\s*\/[\p{L}\d-]+)/u.exec(numberAndDate)?.[1]?.replace(/\s/gu, '') ?? NOT_STATED;
  const date = signingDay(numberAndDate);
  const issuer = issuerOf(part('issuer'));
  const title = titleOf(part('title'));
  const place = /(?:tỉnh|huyện|thành phố|thị xã) .+$/u.exec(issuer)?.[0];
  return {
    number,
    date,
    title,
    shortTitle: place === undefined ? '' : `Kế hoạch ${number === NOT_STATED ? '' : `${number} `}của ${place}`,
    issuer,
    blanks: [
      ...(number === NOT_STATED ? ['Số và ký hiệu: không thấy ghi đủ trong văn bản nhận được'] : []),
      ...(date === NOT_STATED ? ['Ngày ký: không thấy ghi đủ trong văn bản nhận được'] : []),
    ],
  };
}

function signingDay(text: string): string {
  const [, day = '', month = '', year = ''] = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : NOT_STATED;
}

/** "ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN -------" → "Ủy ban nhân dân tỉnh Bình Thuận". */
function issuerOf(text: string): string {
  const words = text.replace(/[-_]{3,}/gu, '').trim();
  const [, level, name] = /(TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ)\s+(.+)$/u.exec(words) ?? [];
  if (level === undefined || name === undefined) return '';
  const capitalised = name.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return `Ủy ban nhân dân ${level.toLowerCase()} ${capitalised}`;
}

/** "KẾ HOẠCH Đảm bảo hạ tầng" → "Kế hoạch đảm bảo hạ tầng"; a title in capitals stays so, for names would be lost. */
function titleOf(text: string): string {
  const [, kind = '', rest = ''] = /^(\p{Lu}+(?: \p{Lu}+)?)(?:\s+(.*))?$/u.exec(text) ?? [];
  if (text === '' || rest === '' || rest === rest.toUpperCase()) return text;
  return `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

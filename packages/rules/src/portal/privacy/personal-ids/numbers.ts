import { foldVietnamese } from '../../page/fold.js';
import { beginsAsId } from '../../shared/citizen-ids.js';

/** Twelve digits at a stretch or in groups, or nine; not part of an address, a code or a longer number. */
const number = /(?<![\p{L}\d_./=#-]|\d )(?:\d{12}|\d{3,4}(?: \d{3,4}){2,3}|\d{9})(?![\p{L}\d_]|[./-]\d| \d)/gu;

const idWords =
  'cccd|cmnd|cmtnd|cmt|can cuoc|chung minh (?:nhan dan|thu)|dinh danh ca nhan|so dinh danh|giay to tuy than';
const otherWords =
  'tai khoan|stk|ma (?:ho so|so ho so|bien nhan|giao dich|don|van don|vach|hang)|bien nhan|imei|seri|serial|barcode|dien thoai|sdt|hotline|fax|zalo|hoa don|hop dong|van ban|giay phep';
const kinds = new RegExp(`(?<id>\\b(?:${idWords})\\b)|(?<other>\\b(?:${otherWords})\\b)`, 'g');

const NEAR = 80;

/**
 * How many ids of citizens stand in a text.
 *
 * In: the text; what is said of it elsewhere, as by the name of its column; the year of the audit.
 * An id of twelve digits is known by how it is made; in groups, or of nine digits, only where words say that it is one.
 */
export function countIds(text: string, said: string, year: number): number {
  let count = 0;
  for (const { 0: found, index } of text.matchAll(number)) {
    const digits = found.replaceAll(' ', '');
    const near = foldVietnamese(`${said} ${text.slice(Math.max(0, index - NEAR), index)}`);
    const last = [...near.matchAll(kinds)].at(-1)?.groups;
    if (last?.other !== undefined) continue;
    const isCalledId = last?.id !== undefined;
    if (
      digits.length === 12 ? isId(digits, year) && (isCalledId || found === digits) : digits.length === 9 && isCalledId
    )
      count += 1;
  }
  return count;
}

/** Province, century and sex, year of birth, number: the year cannot be to come. */
function isId(digits: string, year: number): boolean {
  const century = Number(digits[3]);
  const born = 1900 + Math.floor(century / 2) * 100 + Number(digits.slice(4, 6));
  return beginsAsId(digits) && born <= year;
}

/** The place of an element without its long numbers: a report must not repeat what should not have been published. */
export const maskedPlace = (at: string): string => at.replace(/\d(?: ?\d){5,}/g, '…');

/** An address without ids in it; the days and numbers of articles stay. */
export const maskedPath = (path: string): string => path.replace(/\d{9,}/g, '…');

import type { Letter } from './letter.js';
import { type Line, line } from './line.js';

/** Words that stand in every document. */
export const fixed = {
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  recipients: 'Nơi nhận:',
  annex: 'Phụ lục',
} as const;

/** "Số: […]/UBND-[lĩnh vực]". */
export const numberLine = ({ symbol }: Letter): Line => line`Số: ${symbol}`;

/** "Hòa Phú, ngày […] tháng […] năm […]". */
export const dayLine = ({ issuer, day }: Letter): Line => line`${issuer.place}, ${day}`;

/** "Kính gửi: …" on one line, or each addressee on a line below it. */
export function addresseeLines({ addressees }: Letter): Line[] {
  const [only, ...more] = addressees;
  if (!only) return [];
  return more.length === 0 ? [line`Kính gửi: ${only}`] : [['Kính gửi:'], ...listed(addressees)];
}

/** The recipients, each on a line. */
export const recipientLines = ({ recipients }: Letter): Line[] => listed(recipients);

/** A dash before each, a semicolon after it, a full stop after the last. */
const listed = (lines: readonly Line[]): Line[] =>
  lines.map((one, index) => line`- ${one}${index === lines.length - 1 ? '.' : ';'}`);

/**
 * A day as Vietnamese readers write it.
 *
 * @example
 * dayWords('2026-11-21'); // '21/11/2026'
 */
export const dayWords = (day: string): string => day.split('-').toReversed().join('/');

/** Is this a day, written YYYY-MM-DD? */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The first letter small, as within a sentence: "Tỉnh Lâm Đồng" becomes "tỉnh Lâm Đồng". */
export const lowerFirst = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

/** The first letter large, as where a sentence begins. */
export const upperFirst = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/**
 * A period of a budget in words.
 *
 * @example
 * periodWords('2026-Q2'); // 'Quý II năm 2026'
 */
export function periodWords(period: string): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return `Năm ${year}`;
  if (part === 'H1') return `6 tháng đầu năm ${year}`;
  return `Quý ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] ?? ''} năm ${year}`;
}

/**
 * The quarter of a day.
 *
 * @example
 * quarterOf('2026-07-13'); // 'Quý III năm 2026'
 */
export const quarterOf = (day: string): string =>
  periodWords(`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);

/** A text in pieces: words, and the blanks within them (`[Chưa điền: …]`). */
export const pieces = (text: string): { text: string; blank: boolean }[] =>
  text
    .split(/(\[(?:Chưa điền|To be filled in): [^\]]+\])/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, blank: /^\[(Chưa điền|To be filled in): /.test(piece) }));

import type { Unit } from '@haicap/domain';
import type { Units } from '@haicap/rules';
import { WrongQuestion } from './failure.js';

/** How many candidates a message lists. */
const CANDIDATES = 15;

/**
 * A unit on one line, with its province.
 *
 * @example
 * unitLine(units, hamThang); // '2025:22933 Phường Hàm Thắng, Tỉnh Lâm Đồng'
 */
export const unitLine = (units: Units, { id, fullName, province }: Unit): string =>
  `${id} ${fullName}, ${units.get(province)?.fullName ?? province}`;

/** The communes of today that some words mean: an id, a code, or a name; an old commune stands for those it went into. */
export function communesFor(units: Units, words: string): Unit[] {
  let found: readonly Unit[];
  try {
    found = units.find(words);
  } catch {
    found = [];
  }
  return found.filter(({ year, level }) => year === 2025 && level === 'commune');
}

/**
 * The one commune that some words mean.
 *
 * @throws WrongQuestion when there is none (with the nearest, and where an old commune went), or several (with all of them).
 */
export function findCommune(units: Units, words: string): Unit {
  const found = communesFor(units, words);
  const [first, second] = found;
  if (first && !second) return first;
  const list = (candidates: readonly Unit[]) =>
    [
      ...candidates.slice(0, CANDIDATES).map((unit) => `  ${unitLine(units, unit)}`),
      ...(candidates.length > CANDIDATES ? [`  … và ${candidates.length - CANDIDATES} đơn vị nữa`] : []),
    ].join('\n');
  if (first)
    throw new WrongQuestion(
      `Có ${found.length} đơn vị tên "${words}"; cần mã của một đơn vị, hoặc thêm tỉnh sau dấu phẩy:\n${list(found)}`,
    );
  const heirs = heirsOf(units, words);
  if (heirs.length > 0)
    throw new WrongQuestion(`"${words}" là đơn vị trước 01/7/2025; trang lập cho đơn vị hiện nay:\n${list(heirs)}`);
  const near = units.suggest(words, 40).filter(({ year, level }) => year === 2025 && level === 'commune');
  throw new WrongQuestion(
    `Không có xã, phường, đặc khu nào tên "${words}"; cần một mã như 2025:22933 hoặc một tên như "Phường Hàm Thắng, Lâm Đồng".${near.length > 0 ? ` Gần nhất:\n${list(near.slice(0, 5))}` : ''}`,
  );
}

/** The communes of today that old units of a name went into. */
function heirsOf(units: Units, words: string): Unit[] {
  try {
    const old = units.find(words).filter(({ year, level }) => year === 2024 && level === 'commune');
    return [...new Set(old.flatMap(({ id }) => units.successors(id).map(({ unit }) => unit)))];
  } catch {
    return [];
  }
}

import { isBlank } from '../blank/blank.js';

/**
 * A value in words, as it stands in the file.
 *
 * In: the value, and how it is written there, where that is known: a number loses its leading zeros.
 *
 * @example
 * describeValue(2523821, '02523821'); // 'số 02523821'
 */
export function describeValue(value: unknown, written?: string): string {
  if (value === undefined) return 'thiếu trường này';
  if (value === null) return 'giá trị trống';
  if (typeof value === 'string') return value.trim() === '' ? 'giá trị trống' : `"${shortened(value)}"`;
  if (typeof value === 'number') return `số ${written ?? value}`;
  if (isBlank(value)) return `chỗ để trống "${shortened(value.blank)}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'danh sách trống' : 'một danh sách';
  return typeof value === 'object' ? 'một nhóm trường' : String(value);
}

/** How many letters of a text a message repeats. */
const LETTERS = 120;

/** Text on one line, its line ends shown. */
export function shortened(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, ' ⏎ ');
  return line.length <= LETTERS ? line : `${line.slice(0, LETTERS)}…`;
}

/** The value under a path; undefined where the path leads nowhere. */
export const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    root,
  );

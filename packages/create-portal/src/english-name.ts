import type { Unit } from '@haicap/domain';

const types: Record<string, string> = { xã: 'Commune', phường: 'Ward', 'đặc khu': 'Special Zone' };

/**
 * The agency's name in English: the unit's name without marks.
 *
 * @example
 * englishName(hamThang); // "Ham Thang Ward People's Committee"
 */
export const englishName = ({ name, type }: Pick<Unit, 'name' | 'type'>): string =>
  `${withoutMarks(name)} ${types[type] ?? ''} People's Committee`.replace(/\s+/g, ' ');

const withoutMarks = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

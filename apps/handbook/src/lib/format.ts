/**
 * A day as Vietnamese readers write it.
 *
 * @example
 * formatDay('2025-06-08'); // '08/06/2025'
 */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/**
 * A list of names as a sentence has it.
 *
 * @example
 * joinNames(['Sở Nội vụ', 'Sở Tài chính']); // 'Sở Nội vụ và Sở Tài chính'
 */
export const joinNames = (names: readonly string[]): string =>
  new Intl.ListFormat('vi', { style: 'long', type: 'conjunction' }).format(names);

/** Sorts by a name with the Vietnamese collation. */
export const byName = <Item>(name: (item: Item) => string): ((a: Item, b: Item) => number) => {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return (a, b) => compare(name(a), name(b));
};

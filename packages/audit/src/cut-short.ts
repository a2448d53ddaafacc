/**
 * A text cut short with a mark, so that whoever reads it sees that it goes on. Characters stay whole.
 *
 * In: any text, and how many characters may stay, the mark among them.
 *
 * @example
 * cutShort('Xã Mẫu Sơn', 7); // 'Xã Mẫu…'
 */
export function cutShort(text: string, longest: number): string {
  // A hostile text may be megabytes long: no more of it is split than can tell whether it is too long.
  const signs = [...text.slice(0, longest * 2 + 2)];
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : text;
}

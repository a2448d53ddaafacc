/**
 * A place name as a host name label: without diacritics, spaces and signs, in small letters.
 *
 * In: a name without its type, in any normal form. Out: letters a–z and digits only.
 *
 * @throws RangeError when nothing is left of the name.
 * @example
 * domainLabel("Cư M'gar"); // 'cumgar'
 * domainLabel('Buôn Ma Thuột'); // 'buonmathuot'
 */
export function domainLabel(name: string): string {
  const label = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '');
  if (label === '') throw new RangeError(`unexpected name "${name}", expected at least one letter or digit`);
  return label;
}

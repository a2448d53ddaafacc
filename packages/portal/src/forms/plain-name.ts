import { foldVietnamese } from '@haicap/rules';

/**
 * A name as an address takes it: small letters without marks, digits, hyphens. Empty where nothing of it is left.
 *
 * @example
 * plainName('Kế hoạch 2026'); // 'ke-hoach-2026'
 */
export const plainName = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

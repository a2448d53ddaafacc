import { isBlank } from '@haicap/portal';
import type { As } from './fields';

/** The address that a value leads to; none for words and blanks. */
export function addressOf(value: unknown, as: As | undefined): string | undefined {
  if (typeof value !== 'string' || isBlank(value)) return undefined;
  if (as === 'email') return `mailto:${value}`;
  if (as === 'phone') return `tel:${value.replace(/[^\d+]/g, '')}`;
  return as === 'link' || as === 'file' ? value : undefined;
}

/** What a link of one kind is called, where the address itself would say nothing. */
export const linkWords = (value: string, as: As | undefined): string =>
  as === 'link' ? value.replace(/^https:\/\//, '').replace(/\/$/, '') : value;

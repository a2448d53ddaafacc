import { mailboxNoteWords } from '../words/mailbox-words.js';
import type { AccountMailbox } from './accounts-for.js';

/** What a mailbox rests on that is kept. */
export const KEPT_BASIS = 'Hộp thư đang dùng, không đặt lại.';

const beginnings: Readonly<Record<AccountMailbox['status'], string>> = {
  made: '',
  kept: 'GIỮ NGUYÊN.',
  // A colour says it as well, but nobody need see the colour.
  numbered: 'TRÙNG.',
};

/** What one must know of a mailbox before it is opened, in sentences; `''` where there is nothing. */
export const accountNotes = ({ status, notes }: AccountMailbox): string =>
  [beginnings[status], ...notes.map(mailboxNoteWords)].filter((sentence) => sentence !== '').join(' ');

import type { PlainDate, Plan, ProgressFile, SystemId, Task } from '@haicap/domain';
import type { Dataset, EventDates } from '@haicap/rules';
import type { HeaderWords } from './issuer.js';
import type { Issuer, Letter } from './letter.js';
import type { Writer } from './writer.js';

/** One file of a hand-over, as a manifest lists it. */
export interface IntegrityEntry {
  path: string;
  /** Hexadecimal. */
  sha256: string;
  /** Where the file itself was at hand. */
  bytes?: number;
}

/** What the writer tells about the document, beside the task. */
export interface LetterWords extends HeaderWords {
  /** The system whose data is handed over, where the task is about several. */
  system?: SystemId;
  /** The files that are handed over. */
  entries?: readonly IntegrityEntry[];
  /** What the officers have ticked; a task that is not there has not been begun. */
  progress?: ProgressFile['tasks'];
}

/** All that a kind of document is written from. */
export interface Draft {
  dataset: Dataset;
  plan: Plan;
  task: Task;
  writer: Writer;
  asOf: PlainDate;
  events: EventDates;
  issuer: Issuer;
  words: LetterWords;
}

/** What each kind of document says for itself; the rest is the same for all. */
export type LetterParts = Omit<Letter, 'kind' | 'task' | 'issuer' | 'day' | 'notes'>;

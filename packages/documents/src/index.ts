/** Words and documents for officers. The kinds that need a library are loaded when they are first asked for. */
export * from './accounts/index.js';
export type { Calendar, CalendarOptions } from './calendar/calendar.js';
export { type Checklist, type ChecklistStep, checklist } from './checklist/checklist.js';
export { groupBy } from './checklist/group-by.js';
export { type Asked, type Worklist, worklist } from './checklist/worklist.js';
export { checkForm, type Deviation, type MeasuredDocument } from './form/index.js';
export {
  type IntegrityEntry,
  type Letter,
  type LetterOffer,
  type LetterQuestion,
  letterBlanks,
  letterOf,
  lettersFor,
  letterTexts,
} from './letters/index.js';
export * from './progress/index.js';
export type { Spreadsheet } from './spreadsheet/read-spreadsheet.js';
export type { Sheet } from './spreadsheet/sheet.js';
export { type DeadlineText, deadlineText, taskDeadlines } from './words/deadline-text.js';
export { deadlineWords } from './words/deadline-words.js';
export {
  mailboxFindingWords,
  mailboxNoteWords,
  mailboxProblemWords,
  mailboxReasonWords,
} from './words/mailbox-words.js';
export { lineageLine, placeNames, unitLine } from './words/unit-line.js';
export { actorName, dayWords, statusNames } from './words/words.js';

import type { PlainDate, Plan } from '@haicap/domain';
import type { ProgressReport } from '@haicap/rules';
import type { Calendar, CalendarOptions } from './calendar/calendar.js';
import { planSource, worklistSource } from './calendar/calendar-source.js';
import type { Worklist } from './checklist/worklist.js';
import type { Letter } from './letters/index.js';
import type { UnreadProgress } from './progress/progress-tables.js';
import type { Spreadsheet } from './spreadsheet/read-spreadsheet.js';

/**
 * The calendar of a unit or an agency (iCalendar text): every day of a task in which it has a part.
 *
 * In: a worklist; the handbook's address, if the entries shall link to it. Out: the calendar, and what it leaves out.
 *
 * @throws TypeError when `site` is no absolute address.
 * @example
 * const { text, entries } = await calendar(worklist(dataset, plan, { unit, asOf: '2025-06-10' }));
 */
export const calendar = async (list: Worklist, options?: CalendarOptions): Promise<Calendar> =>
  (await import('./calendar/calendar.js')).calendarOf(worklistSource(list), options);

/**
 * The calendar of a whole plan: every day of every task, each once, with everybody who has a part.
 *
 * In: a plan; the day of asking, and days of events that the reader knows (by event id). Out: as `calendar`.
 *
 * @throws RangeError for a day given for an event that the plan does not have.
 * @example
 * const { text, undated } = await planCalendar(plan, { asOf: '2025-06-10' });
 */
export const planCalendar = async (
  plan: Plan,
  asked: { asOf: PlainDate; events?: Readonly<Record<string, PlainDate>> },
  options?: CalendarOptions,
): Promise<Calendar> => (await import('./calendar/calendar.js')).calendarOf(planSource(plan, asked), options);

/** A worklist as a document (.docx) for printing: a box to tick before each step. */
export const checklistDocx = async (list: Worklist): Promise<Uint8Array> =>
  (await import('./checklist/checklist-docx.js')).checklistDocx(list);

/** The progress of many units as a workbook (.xlsx): see `progressTables` for what stands in it. */
export const progressXlsx = async (
  report: ProgressReport,
  unread: readonly UnreadProgress[] = [],
): Promise<Uint8Array> => (await import('./progress/progress-xlsx.js')).progressXlsx(report, unread);

/** A letter or minutes (`letterOf`) as a document (.docx) in the form of Decree 30/2020/NĐ-CP: see `writeLetter`. */
export const letterDocx = async (letter: Letter): Promise<Uint8Array> =>
  (await import('./letters/docx/write-letter.js')).writeLetter(letter);

/**
 * Reads a table that is no staff list.
 *
 * In: the bytes of an .xlsx file, or of a text file (.csv in UTF-8 or Windows-1258, "Unicode text"). Out: its sheets, every
 * cell as text.
 *
 * @throws UnreadableFile for a file that is none of these.
 */
export const readSpreadsheet = async (bytes: Uint8Array): Promise<Spreadsheet> =>
  (await import('./spreadsheet/read-spreadsheet.js')).readSpreadsheet(bytes);

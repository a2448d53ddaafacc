import { blanksIn } from '../blank/blank.js';
import type { PortalConfig } from '../config/schema.js';
import type { Entry } from '../content/entry.js';
import { type ContentFile, readEntry } from '../content/read-entry.js';
import type { PortalProblem } from '../problems/problem.js';
import { addressClashes } from './address-clashes.js';
import { entryRules } from './entry-rules.js';
import { oneEach } from './one-each.js';
import { repeatedDocuments } from './repeated-documents.js';

/** What a portal's content is, and what is wrong or missing in it. */
export interface ContentReport {
  /** The entries in which nothing is wrong, in the order of their paths. */
  entries: readonly Entry[];
  /** Errors and warnings, in the order of files and lines. */
  problems: readonly PortalProblem[];
  /** Places still to be filled in: the file, and what belongs there. */
  blanks: readonly { file: string; what: string }[];
  /** Files whose content is still the sample. */
  samples: readonly string[];
}

/**
 * Reads and checks all content of a portal.
 *
 * In: every file under `content/`, the configuration, and the names of the files in `public/` (as `/tep/a.pdf`). Out: the
 * entries, and every problem in one pass, in the order of files and lines. Late publication is a warning: the page shows it,
 * and no correction of the file can undo it.
 */
export function checkContent(
  files: readonly ContentFile[],
  config: Pick<PortalConfig, 'workingDays'>,
  publicFiles: ReadonlySet<string>,
): ContentReport {
  const read = files.toSorted((a, b) => order(a.path, b.path)).map(readEntry);
  const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
  const unread = new Set(read.flatMap(({ entry, kind }) => (entry || kind === undefined ? [] : [kind])));
  const context = { announced: config.workingDays, publicFiles };
  const problems = [
    ...read.flatMap(({ problems, entry, lineOf }) => (entry ? entryRules(entry, context, lineOf) : problems)),
    ...oneEach(entries, unread),
    ...repeatedDocuments(entries),
    ...addressClashes(entries),
  ];
  return {
    entries,
    problems: problems.sort((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
    blanks: entries.flatMap(({ file, data, body }) => blanksIn([data, body]).map(({ what }) => ({ file, what }))),
    samples: entries.filter(({ data }) => data.sample === true).map(({ file }) => file),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

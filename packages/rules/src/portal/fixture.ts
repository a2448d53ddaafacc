import type { PlacedRequirement, PlainDate } from '@haicap/domain';
import { addDays } from '../deadlines/index.js';
import {
  type AuditedUnit,
  type AuditResult,
  type FileFacts,
  type SiteFacts,
  startAudit,
  type Verdict,
} from './audit/index.js';
import { portalChecks } from './checks.js';
import { withoutIndex } from './page/links.js';
import { Page, type PageEncoding } from './page/page.js';

/** A small site whose name says what a check must answer; examples for tests and readers alike. */
export interface Fixture {
  /** As its file or folder is called: "fail-no-alt.html". */
  name: string;
  /** Its texts by path within the site: "index.html", "gioi-thieu/index.html", "facts.json". */
  files: Readonly<Record<string, string>>;
}

/** What a fixture says beside its pages, in `facts.json`. */
interface FixtureFacts extends Omit<Partial<SiteFacts>, 'pages' | 'files' | 'exists'> {
  asOf?: PlainDate;
  host?: string;
  unit?: AuditedUnit;
  /** Facts of files that the fixture does not hold, or that are not text: PDF documents, pictures. */
  files?: Record<string, FileFacts>;
  /** How its pages were decoded. */
  encoding?: PageEncoding;
}

const promised: Readonly<Record<string, Verdict>> = {
  pass: 'pass',
  fail: 'fail',
  na: 'not-applicable',
  unknown: 'could-not-check',
  person: 'needs-person',
};

/**
 * The verdict that a fixture's name promises.
 *
 * @throws RangeError for a name that promises none.
 * @example
 * fixtureVerdict('fail-no-alt.html'); // 'fail'
 */
export function fixtureVerdict(name: string): Verdict {
  const verdict = promised[name.split(/[-.]/)[0] ?? ''];
  if (!verdict)
    throw new RangeError(
      `unexpected fixture "${name}", expected a name that begins with ${Object.keys(promised).join(', ')}`,
    );
  return verdict;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
};

/** Monday to Friday; the fixtures keep away from public holidays. */
function weekdaysBetween(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) count += 1;
  return count;
}

/**
 * Audits a fixture against one requirement, as if that were in force.
 *
 * In: the fixture, the requirement, and whether its pages come last first. Out: what the check says.
 */
export function judgeFixture({ files: texts }: Fixture, requirement: PlacedRequirement, reverse = false): AuditResult {
  const facts: FixtureFacts = JSON.parse(texts['facts.json'] ?? '{}');
  const { asOf = '2026-11-21', host = 'xamau.lamdong.gov.vn', unit, files: given = {}, encoding, ...rest } = facts;
  const pages: Page[] = [];
  const files = new Map<string, FileFacts>(Object.entries(given));
  for (const [path, text] of Object.entries(texts)) {
    if (path === 'facts.json') continue;
    const bytes = new TextEncoder().encode(text).length;
    const address = withoutIndex(`/${path}`);
    const ending = /\.[a-z0-9]+$/.exec(path)?.[0] ?? '';
    if (ending === '.html')
      pages.push(new Page({ path: address, html: text, bytes, ...(encoding ? { encoding } : {}) }, [host]));
    else files.set(address, { bytes, type: types[ending] ?? 'application/octet-stream', text });
  }
  const audit = startAudit([{ requirement, standing: 'in-force', level: requirement.level }], portalChecks, {
    asOf,
    host,
    provinceLabels: ['lamdong', 'hatinh', 'daklak', 'quangngai'],
    workingDaysBetween: weekdaysBetween,
    ...(unit ? { unit } : {}),
  });
  const addresses = new Set(pages.map(({ path }) => path));
  for (const page of reverse ? pages.toReversed() : pages) audit.page(page);
  const [result] = audit.finish({
    pages: addresses,
    files,
    exists: (address) => addresses.has(address) || files.has(address),
    unread: [],
    missing: {},
    whole: true,
    ...rest,
  });
  if (!result) throw new Error(`no result for ${requirement.id}`);
  return result;
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedRequirement, PlainDate } from '@haicap/domain';
import { addDays } from '../src/index.js';
import {
  type AuditedUnit,
  type AuditResult,
  type FileFacts,
  Page,
  portalChecks,
  type SiteFacts,
  startAudit,
  withoutIndex,
} from '../src/portal.js';

/** What a fixture says beside its pages, in `facts.json`. */
interface FixtureFacts extends Omit<Partial<SiteFacts>, 'pages' | 'files' | 'exists'> {
  asOf?: PlainDate;
  host?: string;
  unit?: AuditedUnit;
  /** Facts of files that the fixture does not hold, or that are not text: PDF documents, pictures. */
  files?: Record<string, FileFacts>;
}

const types: Record<string, string> = {
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
 * Audits a fixture against one requirement: a page (`fail-no-alt.html`, at "/") or a folder as a whole site with `facts.json`.
 */
export function auditFixture(path: string, requirement: PlacedRequirement, reverse = false): AuditResult {
  const folder = statSync(path).isDirectory();
  const names = folder ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort() : ['index.html'];
  const read = (name: string) => readFileSync(folder ? join(path, name) : path, 'utf8');
  const facts: FixtureFacts = folder && existsSync(join(path, 'facts.json')) ? JSON.parse(read('facts.json')) : {};
  const { asOf = '2026-11-21', host = 'xamau.lamdong.gov.vn', unit, files: given = {}, ...rest } = facts;
  const pages: Page[] = [];
  const files = new Map<string, FileFacts>(Object.entries(given));
  for (const name of names) {
    const ending = /\.[a-z0-9]+$/.exec(name)?.[0];
    if (ending === undefined || name === 'facts.json') continue;
    const text = read(name);
    const bytes = Buffer.byteLength(text);
    const address = withoutIndex(`/${name.replaceAll('\\', '/')}`);
    if (ending === '.html') pages.push(new Page({ path: address, html: text, bytes }, [host]));
    else files.set(address, { bytes, type: types[ending] ?? 'application/octet-stream', text });
  }
  const audit = startAudit([{ requirement, standing: 'in-force', level: requirement.level }], portalChecks, {
    asOf,
    host,
    provinceLabels: ['lamdong', 'hatinh', 'daklak', 'quangngai'],
    workingDaysBetween: weekdaysBetween,
    ...(unit ? { unit } : {}),
  });
  const addresses = new Set(pages.map(({ path: address }) => address));
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

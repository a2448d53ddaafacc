import { extname } from 'node:path';
import {
  type AuditReport,
  compareReports,
  conforms,
  FailedToOpen,
  readReport,
  reportHtml,
  reportJson,
  reportJunit,
  reportSarif,
  reportText,
} from '@haicap/audit';
import { nearest } from '@haicap/domain';
import { provinceLabels } from '@haicap/rules';
import { type AuditProfile, auditProfiles, profileDay } from '@haicap/rules/portal';
import { parseDay } from '../ask/day.js';
import { parseFormat } from '../ask/format.js';
import type { OutputOptions } from '../commands/options.js';
import { EXIT, WrongQuestion, wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, refuseExisting, say } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import { readBytes } from '../io/read-bytes.js';
import { auditList } from './audit-list.js';
import { auditOne, type Wishes } from './audit-one.js';
import { askAuditedUnit } from './audited-unit.js';
import { schemeHint } from './site-place.js';
import { stoppable } from './stoppable.js';

const formats = ['text', 'html', 'json', 'sarif', 'junit'] as const;

/** Options of `haicap portal audit`. */
export interface AuditOptions extends OutputOptions {
  profile?: string;
  asOf?: string;
  unit?: string;
  maxPages?: string;
  browser?: boolean;
  baseline?: string;
  all?: boolean;
  list?: string;
}

/** Audits one site, or all sites of a list. */
export async function runAudit(site: string | undefined, options: AuditOptions): Promise<void> {
  const profile = parseProfile(options.profile);
  const asked = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
  const asOf = profileDay(profile, asked);
  if (options.asOf !== undefined && asOf !== asked)
    say(`--profile ${profile} xét theo luật ngày ${asOf}; --as-of ${asked} không dùng đến.`);
  const wishes: Wishes = {
    ...(options.maxPages === undefined ? {} : { maxPages: parseCount(options.maxPages) }),
    ...(options.browser ? { browser: true } : {}),
  };
  const basis = { profile, asOf, wishes };
  if (options.list !== undefined) return auditList(options.list, { ...options, site }, basis);
  if (site === undefined || site.trim() === '')
    throw wrong('Chưa nêu trang cần kiểm tra', 'cần một thư mục, một địa chỉ, hoặc --list <tệp>');

  const format = parseFormat(formats, { ...options, format: options.format ?? formatOf(options.out) });
  if (options.out !== undefined) refuseExisting([options.out], options.force);
  const before = options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const dataset = await loadDataset();
  const unit = options.unit === undefined ? undefined : askAuditedUnit(dataset, options.unit, asOf);
  const question = { profile, asOf, provinceLabels: provinceLabels(dataset, asOf), ...(unit ? { unit } : {}) };
  const audited = await stoppable((signal) => auditOne(site, question, { ...wishes, signal })).catch((error: unknown) =>
    asWrongQuestion(error, site),
  );
  if (!audited) return;
  const report: AuditReport = before ? { ...audited, comparison: compareReports(before, audited) } : audited;
  const present = {
    text: () => reportText(report, { all: options.all === true }),
    html: () => reportHtml(report),
    json: () => reportJson(report),
    sarif: () => reportSarif(report),
    junit: () => reportJunit(report),
  };
  await deliver(present[format](), options);
  process.exitCode = conforms(report) ? EXIT.done : EXIT.no;
}

function parseProfile(text = 'current'): AuditProfile {
  const ids: readonly AuditProfile[] = ['2025-handover', 'current'];
  const found = ids.find((id) => id === text);
  if (found !== undefined) return found;
  throw wrong(
    `Không có --profile "${text}"`,
    'cần một trong các bộ luật dưới đây',
    ids.map((id) => `${id}: ${auditProfiles[id]}${nearest(text, ids)[0] === id ? ' (gần nhất)' : ''}`),
    'Các bộ luật',
  );
}

function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d{1,7}$/.test(text) && count > 0) return count;
  throw wrong(`--max-pages "${text}" không dùng được`, 'cần một số nguyên dương, như 500');
}

/**
 * The format that a file's name asks for.
 *
 * @throws WrongQuestion for an ending that says nothing: people would take a text called .pdf for a broken file.
 */
function formatOf(out: string | undefined): string | undefined {
  const ending = extname(out ?? '').toLowerCase();
  const format = byEnding[ending];
  if (ending === '' || format !== undefined) return format;
  throw wrong(
    `Không biết ghi tệp "${out}" theo định dạng nào`,
    `cần đuôi ${Object.keys(byEnding).join(', ')}, hoặc thêm --format; muốn có PDF thì ghi ra .html, mở bằng trình duyệt rồi in`,
  );
}

const byEnding: Readonly<Record<string, (typeof formats)[number]>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.txt': 'text',
  '.sarif': 'sarif',
  '.xml': 'junit',
};

async function readBaseline(file: string) {
  const expected = 'cần một báo cáo đã lưu bằng haicap portal audit --format json';
  const bytes = await readBytes(file, `--baseline ${expected}`);
  const read = readReport(new TextDecoder().decode(bytes));
  if ('report' in read) return read.report;
  throw wrong(`Tệp "${file}" không phải báo cáo dùng được`, `--baseline ${expected}`, read.problems, 'Chỗ sai');
}

function asWrongQuestion(error: unknown, site: string): never {
  if (!(error instanceof FailedToOpen)) throw error;
  throw new WrongQuestion([error.message, schemeHint(site)].filter(Boolean).join('\n'));
}

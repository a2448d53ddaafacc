import { isPlainDate, listIds, nearest, portalAreas, portalLevels } from '@haicap/domain';
import { auditProfiles, type Finding, verdicts } from '@haicap/rules/portal';
import { cutShort } from '../cut-short.js';
import type { EarlierReport, EarlierResult } from './compare-reports.js';

/** How many problems are told; a file of another kind has hundreds. */
const TOLD = 10;

/** A report that was read, or what is wrong with the file, in Vietnamese. */
export type ReadReport = { report: EarlierReport } | { problems: readonly string[] };

/**
 * Reads a report that was saved with `--format json`, as far as a comparison needs it.
 *
 * In: the text of the file. Fields that are not known are passed over, so that newer reports can be read.
 */
export function readReport(text: string): ReadReport {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: ['Nội dung không phải JSON.'] };
  }
  const reader = new Reader();
  const root = reader.object(value, 'báo cáo');
  const ruleset = reader.object(root.ruleset, 'ruleset');
  const report: EarlierReport = {
    site: reader.text(root.site, 'site'),
    pages: reader.count(root.pages, 'pages'),
    // Reports of earlier versions do not say it.
    whole: root.whole === undefined ? true : reader.flag(root.whole, 'whole'),
    digest: reader.text(root.digest, 'digest'),
    ruleset: {
      profile: reader.oneOf(auditProfiles, ruleset.profile, 'ruleset.profile'),
      asOf: reader.day(ruleset.asOf, 'ruleset.asOf'),
      version: reader.text(ruleset.version, 'ruleset.version'),
    },
    results: reader.list(root.results, 'results').map((one, index) => readResult(reader, one, `results[${index}]`)),
  };
  const ids = report.results.map(({ id }) => id);
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  if (twice !== undefined) reader.problems.push(`results: yêu cầu "${twice}" có hai lần; cần mỗi yêu cầu một lần.`);
  return reader.problems.length === 0 ? { report } : { problems: shortened(reader.problems) };
}

function readResult(reader: Reader, value: unknown, path: string): EarlierResult {
  const result = reader.object(value, path);
  return {
    id: reader.text(result.id, `${path}.id`),
    area: reader.oneOf(portalAreas, result.area, `${path}.area`),
    level: reader.oneOf(portalLevels, result.level, `${path}.level`),
    verdict: reader.oneOf(verdicts, result.verdict, `${path}.verdict`),
    title: reader.text(result.title, `${path}.title`),
    more: reader.count(result.more, `${path}.more`),
    findings: reader.list(result.findings, `${path}.findings`).map((one, index): Finding => {
      const finding = reader.object(one, `${path}.findings[${index}]`);
      const field = (name: keyof Finding) => reader.text(finding[name], `${path}.findings[${index}].${name}`);
      return {
        page: field('page'),
        at: field('at'),
        found: field('found'),
        expected: field('expected'),
        fix: field('fix'),
      };
    }),
  };
}

/** Reads values and notes what is wrong; a value that is wrong is replaced, for the report is then not used. */
class Reader {
  readonly problems: string[] = [];

  object(value: unknown, path: string): Readonly<Record<string, unknown>> {
    if (isObject(value)) return value;
    return this.#wrong(value, path, 'một đối tượng', {});
  }

  list(value: unknown, path: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.#wrong(value, path, 'một danh sách', []);
  }

  text(value: unknown, path: string): string {
    return typeof value === 'string' ? value : this.#wrong(value, path, 'chữ', '');
  }

  day(value: unknown, path: string): string {
    const text = typeof value === 'string' && isPlainDate(value) ? value : undefined;
    return text ?? this.#wrong(value, path, 'một ngày có thật, viết YYYY-MM-DD', '');
  }

  count(value: unknown, path: string): number {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.#wrong(value, path, 'một số nguyên không âm', 0);
  }

  flag(value: unknown, path: string): boolean {
    return typeof value === 'boolean' ? value : this.#wrong(value, path, 'true hoặc false', true);
  }

  oneOf<const List extends Record<string, unknown>>(list: List, value: unknown, path: string): keyof List & string {
    const ids = listIds(list);
    const [first] = ids;
    const found = ids.find((id) => id === value);
    if (found !== undefined) return found;
    if (first === undefined) throw new RangeError('unexpected empty list, expected at least one id');
    const near = typeof value === 'string' ? nearest(value, ids) : [];
    return this.#wrong(value, path, `một trong: ${(near.length > 0 ? near : ids).join(', ')}`, first);
  }

  #wrong<Value>(value: unknown, path: string, expected: string, instead: Value): Value {
    this.problems.push(`${path}: thấy ${foundWords(value)}; cần ${expected}.`);
    return instead;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function foundWords(value: unknown): string {
  if (value === undefined) return 'không có gì';
  return cutShort(JSON.stringify(value) ?? '', 60);
}

const shortened = (problems: readonly string[]): readonly string[] =>
  problems.length <= TOLD ? problems : [...problems.slice(0, TOLD), `… và ${problems.length - TOLD} chỗ nữa.`];

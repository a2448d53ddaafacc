import { portalAreas, portalLevels } from '@haicap/domain';
import { type Finding, verdicts } from '@haicap/rules/portal';
import type { AuditReport, ReportedResult } from './audit-report.js';
import { fixesOf } from './group-findings.js';
import { placeWords, readPlace } from './place.js';
import { shown } from './shown.js';
import { basisWords } from './words.js';

/** What the addresses of pages are relative to. */
const BASE = 'SITE';

/**
 * A report as SARIF 2.1.0, for editors and code scanning: a rule for each requirement, a result for each finding, and a note
 * for each question that a person must answer. Other verdicts have no place in it but the properties of the run.
 */
export function reportSarif(report: AuditReport): string {
  const { results, ruleset, site, pages, summary, coverage, digest } = report;
  const index = new Map(results.map(({ id }, at) => [id, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'haicap portal audit',
            semanticVersion: ruleset.version,
            language: 'vi',
            rules: results.map(rule),
          },
        },
        originalUriBaseIds: { [BASE]: base(site) },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((one) => resultsOf(one, index.get(one.id) ?? -1, isAddress(site) ? '' : 'index.html')),
        properties: { site, ruleset, pages, summary, coverage, digest },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const base = (site: string) => ({
  ...(isAddress(site) ? { uri: new URL('/', site).href } : {}),
  description: { text: `Trang đã kiểm tra: ${shown(site)}` },
});

const isAddress = (site: string): boolean => /^https?:\/\//i.test(site) && URL.canParse(site);

const severity = { required: 'error', recommended: 'warning' } as const;

function rule(result: ReportedResult) {
  const { id, area, level, title, why, verdict, reason } = result;
  const question = verdict === 'needs-person' && reason !== undefined ? [`Câu hỏi: ${shown(reason)}`] : [];
  const help = [why, ...fixesOf(result.findings).map((fix) => `Cách sửa: ${fix}`), `Căn cứ: ${basisWords(result)}`].map(
    (line) => shown(line, 1_000),
  );
  const lines = [...question, ...help];
  return {
    id,
    shortDescription: { text: shown(title) },
    fullDescription: { text: shown(why === '' ? title : why) },
    help: { text: lines.join('\n'), markdown: lines.map(asMarkdown).join('\n\n') },
    defaultConfiguration: { level: verdict === 'needs-person' ? 'note' : severity[level] },
    properties: {
      tags: [area, level],
      area: portalAreas[area],
      level: portalLevels[level],
      verdict: verdicts[verdict],
    },
  };
}

/** Words of ours and of pages as they stand, nothing of them a mark-up. */
const asMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+!<>|~-]/g, '\\$&');

/** `index`: the file that stands for an address with a slash at its end. */
function resultsOf(
  { id: ruleId, verdict, level, findings, more, reason = '' }: ReportedResult,
  ruleIndex: number,
  index: string,
): readonly object[] {
  if (verdict === 'needs-person')
    return [
      {
        ruleId,
        ruleIndex,
        level: 'note',
        message: { text: `${verdicts[verdict]}: ${shown(reason)}` },
        locations: [at('/', '', index)],
        ...(findings.length > 0 ? { relatedLocations: findings.map((finding) => hint(finding, index)) } : {}),
      },
    ];
  if (verdict !== 'fail') return [];
  return findings.map((finding, place) => ({
    ruleId,
    ruleIndex,
    level: severity[level],
    message: {
      text: `${shown(finding.found)} Cần: ${shown(finding.expected)}${place === 0 && more > 0 ? ` (Còn ${more} chỗ nữa không liệt kê.)` : ''}`,
    },
    locations: [at(finding.page, finding.at, index)],
    properties: { fix: shown(finding.fix) },
  }));
}

/** What the machine saw that may help the person who answers. */
const hint = ({ page, at: where, found }: Finding, index: string) => ({
  ...at(page, where, index),
  message: { text: [shown(found), placeWords(where)].filter(Boolean).join(' ') },
});

function at(page: string, where: string, index: string) {
  const { line, column, rest } = readPlace(where);
  const snippet = shown(rest);
  const region =
    line === undefined
      ? undefined
      : {
          startLine: line,
          ...(column === undefined ? {} : { startColumn: column }),
          ...(snippet === '' ? {} : { snippet: { text: snippet } }),
        };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(page.endsWith('/') ? page + index : page), uriBaseId: BASE },
      ...(region ? { region } : {}),
    },
    ...(region || where === '' ? {} : { message: { text: placeWords(where) } }),
  };
}

/**
 * A page's path as a reference relative to the site: percent-encoded, without the leading slash; the first page is "./".
 * No page has a fragment in its name: a "#" is of the name of a file.
 */
function uriOf(page: string): string {
  const path = encodeURI(page.replace(/^\/+/, '').replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replaceAll('#', '%23');
  // A colon in the first segment would be read as the end of a scheme.
  return path === '' || /^[^/?#]*:/.test(path) ? `./${path}` : path;
}

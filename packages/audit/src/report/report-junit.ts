import { portalAreas, portalLevels } from '@haicap/domain';
import { verdicts } from '@haicap/rules/portal';
import { type AuditReport, findingCount, type ReportedResult } from './audit-report.js';
import { placeWords } from './place.js';
import { shown } from './shown.js';
import { basisWords } from './words.js';

/**
 * A report as JUnit XML, for programs that collect tests: a test case for each requirement.
 *
 * Whatever fails is a failure, its type the level; what has no answer is skipped, with the reason.
 */
export function reportJunit(report: AuditReport): string {
  const suites = Map.groupBy(report.results, ({ area }) => area);
  const { site, results, ruleset, summary } = report;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: `haicap portal audit: ${shown(site)}`, ...counts(results) })}>`,
    ...[...suites].flatMap(([area, cases], index) => [
      `  <testsuite${attributes({ name: portalAreas[area], id: index, package: area, ...counts(cases), hostname: shown(site) })}>`,
      ...(index === 0
        ? [
            '    <properties>',
            ...Object.entries({
              ...ruleset,
              pages: report.pages,
              needsPerson: summary.needsPerson,
              digest: report.digest,
            }).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
            '    </properties>',
          ]
        : []),
      ...cases.flatMap(testCase),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ].join('\n')}\n`;
}

function testCase(result: ReportedResult): readonly string[] {
  const { id, area, verdict, level, title, reason = '' } = result;
  const open = `    <testcase${attributes({ name: `${id}: ${shown(title)}`, classname: `portal.${area}`, time: 0 })}`;
  if (verdict === 'pass') return [`${open}/>`];
  if (verdict !== 'fail')
    return [
      `${open}>`,
      `      <skipped${attributes({ message: `${verdicts[verdict]}: ${shown(reason)}` })}/>`,
      '    </testcase>',
    ];
  const message = `${shown(title)} (${portalLevels[level].toLowerCase()}, ${findingCount(result)} chỗ)`;
  return [
    `${open}>`,
    `      <failure${attributes({ message, type: level })}>${escapeXml(details(result))}</failure>`,
    '    </testcase>',
  ];
}

function details({ findings, more, ...rest }: ReportedResult): string {
  const lines = findings.map(({ page, at, found, expected, fix }) =>
    [
      [shown(page), placeWords(at)].filter(Boolean).join(' '),
      `  thấy: ${shown(found)}`,
      `  cần: ${shown(expected)}`,
      `  cách sửa: ${shown(fix)}`,
    ].join('\n'),
  );
  return [...lines, ...(more > 0 ? [`… và ${more} chỗ nữa`] : []), `Căn cứ: ${basisWords(rest)}`].join('\n');
}

const counts = (results: readonly ReportedResult[]) => ({
  tests: results.length,
  failures: results.filter(({ verdict }) => verdict === 'fail').length,
  errors: 0,
  skipped: results.filter(({ verdict }) => verdict !== 'fail' && verdict !== 'pass').length,
  time: 0,
});

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 has no way to write most control characters, unpaired halves and the last two of the plane. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

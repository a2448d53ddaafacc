import { type BlankPlace, blanksIn } from '../blank/blank.js';
import { PortalConfig } from '../config/schema.js';
import { formatPortalProblem, type PortalProblem } from '../problems/problem.js';
import { fieldName } from '../problems/schema-path.js';
import type { ContentReport } from './check-content.js';

/** Everything that the check of a portal found. */
export interface PortalReport extends Pick<ContentReport, 'problems' | 'blanks' | 'samples'> {
  config?: PortalConfig;
}

/**
 * What the check found, for people: errors, what to look at again, blanks, samples; then whether the portal can be built.
 *
 * @example
 * reportText({ problems: [], blanks: [], samples: [] }); // 'Không có lỗi: dựng trang được.\n'
 */
export function reportText({ config, problems, blanks, samples }: PortalReport): string {
  const of = (level: PortalProblem['level']) => problems.filter((problem) => problem.level === level);
  const errors = of('error');
  const open = config ? blanksIn(config) : [];
  const sections = [
    section('Lỗi phải sửa', errors.map(formatPortalProblem)),
    section('Cần xem lại', of('warning').map(formatPortalProblem)),
    section('Còn trống trong portal.config.ts', open.map(blankLine)),
    section(
      'Còn trống trong nội dung',
      blanks.map(({ file, what }) => `${file}: ${what}`),
    ),
    section('Còn là nội dung mẫu', samples),
  ];
  const end = errors.length > 0 ? `Còn ${errors.length} lỗi: chưa dựng được trang.` : 'Không có lỗi: dựng trang được.';
  return `${[...sections.flat(), end].join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [[`${title} (${lines.length})`, ...lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)].join('\n')];

const blankLine = ({ path, what }: BlankPlace): string => `${fieldName(PortalConfig, path)}: ${what}`;

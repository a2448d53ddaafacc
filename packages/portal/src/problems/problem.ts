/** One thing that is wrong in a portal's files, said so that an officer can mend it without asking. In Vietnamese. */
export interface PortalProblem {
  /** `error` stops the build; `warning` is a duty that the page cannot mend by itself. */
  level: 'error' | 'warning';
  /** Path of the file in the portal's folder. */
  file: string;
  /** Line in the file, from 1, where it is known. */
  line?: number | undefined;
  /** The field's own name, as in the help: "Ngày đăng (published)"; empty for the whole file. */
  field: string;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What to do. */
  fix: string;
}

/** Something wrong in a file whose path is known. */
export type FileFault = Omit<PortalProblem, 'level' | 'file'>;

/**
 * A problem in three lines: where, what was found and what is needed, what to do.
 *
 * @example
 * formatPortalProblem({
 *   level: 'error', file: 'content/news/a.md', line: 4, field: 'Ngày đăng (published)',
 *   found: '"30/2/2026"', expected: 'một ngày có thật', fix: 'sửa lại ngày',
 * });
 * // content/news/a.md, dòng 4 › Ngày đăng (published)
 * //   thấy "30/2/2026", cần một ngày có thật
 * //   → sửa lại ngày
 */
export function formatPortalProblem({ file, line, field, found, expected, fix }: PortalProblem): string {
  const where = line === undefined ? file : `${file}, dòng ${line}`;
  return `${field === '' ? where : `${where} › ${field}`}\n  thấy ${found}, cần ${expected}\n  → ${fix}`;
}

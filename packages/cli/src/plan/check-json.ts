import type { CheckResult } from './check-folder.js';
import { inVietnamese } from './phrases.js';
import { problemTitles } from './problem-titles.js';

/** What is missing, for other programs: as found, and each problem with its words in Vietnamese. */
export const checkJson = ({ problems, ...result }: CheckResult): object => ({
  ...result,
  problems: problems.map(({ code, file, line, place, found, expected, fix }) => ({
    code,
    file,
    line,
    place,
    title: problemTitles[code] ?? code,
    found: inVietnamese(found),
    expected: inVietnamese(expected),
    fix: inVietnamese(fix),
  })),
});

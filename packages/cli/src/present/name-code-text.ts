import { knownFrom } from '@haicap/domain';
import type { CheckedIdentityCodes, Dataset, ReadIdentityCode } from '@haicap/rules';
import { codeFaultWords, codeNotes, codeProblemWords, levelOneWords } from './name-code-words.js';
import { lawPlace } from './name-words.js';

/** One code for reading: the code in today's form, its groups, what they say and what that rests on. */
export const nameCodeText = (dataset: Dataset, answer: ReadIdentityCode): string =>
  `${codeLines(dataset, answer).join('\n')}\n`;

function codeLines(dataset: Dataset, answer: ReadIdentityCode): string[] {
  if (answer.status === 'malformed')
    return [
      `“${answer.text}” không phải mã định danh viết đúng:`,
      ...answer.faults.map((fault) => `  ${codeFaultWords(fault)}`),
      ...(answer.mended === undefined ? [] : [`  Bỏ khoảng trắng, viết in hoa thì được ${answer.mended}.`]),
    ];
  const { code, groups, level } = answer;
  return [
    `${code}${level === 'not-applicable' ? '' : ` (mã cấp ${level}: ${groups.join(' › ')})`}`,
    ...codeNotes(dataset, answer).map((note) => `  ${note}`),
    ...answer.citations.map((one) => `  Căn cứ: ${lawPlace(dataset, one)} [${knownFrom[one.knownFrom]}]`),
  ];
}

/** A list of codes that was checked: how many problems, each with its place; what their first groups say. */
export function checkedCodesText(dataset: Dataset, { readings, problems }: CheckedIdentityCodes): string {
  const wrongCodes = new Set(problems.map(({ at }) => at)).size;
  const head = problems.length === 0 ? 'không có lỗi' : `${problems.length} lỗi ở ${wrongCodes} mã`;
  const codes = readings.flatMap((reading) => (reading.status === 'read' ? [reading] : []));
  const meanings = codes.flatMap(({ levelOne }) => levelOneWords(dataset, levelOne).join(' '));
  return `${[
    `${readings.length} mã: ${head}.`,
    ...problems.map((problem) => `  Mã thứ ${problem.at + 1}, ${problem.code}: ${codeProblemWords(dataset, problem)}`),
    ...new Set(meanings),
  ].join('\n')}\n`;
}

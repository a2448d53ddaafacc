import { unitLine } from '@haicap/documents';
import type { Dataset, DomainReading, HostProblem, ReadDomain } from '@haicap/rules';
import { conventionJson, unitBrief } from './name-domain-json.js';
import { standingWords } from './name-words.js';

const formNames = {
  pattern: 'đúng mẫu',
  'type-in-front': 'có chữ chỉ loại đơn vị ở trước; văn bản không nói có hay không',
  suggestion: 'đề xuất của Hai Cấp để phân biệt tên trùng, không phải quy định',
} as const satisfies Record<DomainReading['form'], string>;

/** What a host name stands for, for reading. */
export function readDomainText(dataset: Dataset, answer: ReadDomain): string {
  return `${[answer.host, ...readLines(dataset, answer).map((line) => `  ${line}`)].join('\n')}\n`;
}

function readLines({ units }: Dataset, answer: ReadDomain): string[] {
  if (answer.status === 'malformed')
    return [
      'Không phải một tên miền viết đúng:',
      ...answer.problems.map((problem) => `  ${hostProblemWords(problem)}`),
    ];
  if (answer.status === 'unknown') return unknownLines(answer);
  return answer.readings.flatMap(({ convention, validity, form, units: found }) => [
    `${convention.title} (${convention.id}; ${standingWords(convention, validity)}; ${formNames[form]})`,
    ...found.map((unit) => `  ${found.length > 1 ? 'trùng tên: ' : ''}${unitLine(units, unit)}`),
  ]);
}

function unknownLines({ label, under, nearest }: Extract<ReadDomain, { status: 'unknown' }>): string[] {
  if (label === '') return ['Tên miền này chưa đến một đơn vị nào.'];
  const where = under === '' ? 'ở cuối tên miền' : `trước .${under}`;
  const near = nearest.map((other) => (under === '' ? other : `${other}.${under}`));
  return [
    `Không có quy định nào đặt ra tên này: “${label}” ${where} không khớp với đơn vị nào.`,
    ...(near.length > 0 ? [`Gần nhất: ${near.join(', ')}`] : []),
  ];
}

/** What is wrong with a host name, as a sentence. */
export function hostProblemWords(problem: HostProblem): string {
  switch (problem.kind) {
    case 'host-too-long':
      return `Dài ${problem.length} ký tự, nhiều nhất là 253.`;
    case 'empty-label':
      return 'Có phần trống giữa hai dấu chấm, hoặc ở đầu, ở cuối.';
    case 'label-too-long':
      return `“${problem.label}” dài ${problem.length} ký tự, mỗi phần nhiều nhất là 63.`;
    case 'sign':
      return `“${problem.label}” có ký tự “${problem.sign}”; chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối.`;
    case 'hyphen-at-end':
      return `“${problem.label}” có dấu gạch nối ở đầu hoặc ở cuối.`;
  }
}

/** What a host name stands for. `name` is null where it stands for nothing, and `reason` says why. */
export function readDomainJson(answer: ReadDomain) {
  const { host } = answer;
  if (answer.status === 'malformed')
    return { name: null, reason: 'malformed', host, problems: answer.problems.map(hostProblemWords) };
  if (answer.status === 'unknown') {
    const { label, under, nearest } = answer;
    return { name: null, reason: 'unknown', host, label, under, nearest };
  }
  return {
    name: host,
    readings: answer.readings.map(({ convention, validity, form, units }) => ({
      ...conventionJson(convention),
      ...(validity !== undefined && { validity }),
      form,
      units: units.map(unitBrief),
    })),
  };
}

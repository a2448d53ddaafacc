import { dayWords, unitLine } from '@haicap/documents';
import type { Dataset, DomainAnswer, DomainNote, UnitDomainConvention } from '@haicap/rules';
import { domainNoteWords, suggestionWays } from './name-domain-words.js';
import { citationWords, standingWords, validityWords } from './name-words.js';

/** The domain of one unit for reading: the name, or why there is none, then what it rests on and what to know. */
export function nameDomainText(dataset: Dataset, answer: DomainAnswer): string {
  const { unit, asOf, notes } = answer;
  const lines = [
    headline(answer),
    `  ${unitLine(dataset.units, unit)}, tính đến ${dayWords(asOf)}`,
    ...(answer.status === 'not-stated' ? [] : basisLines(dataset, answer.convention).map((line) => `  ${line}`)),
    ...(answer.status === 'collision' ? collisionLines(dataset, answer) : []),
    ...noteLines(dataset, notes, '  '),
    ...(answer.status === 'not-stated' ? askableLines(answer) : alternativeLines(dataset, answer)),
  ];
  return `${lines.join('\n')}\n`;
}

function headline(answer: DomainAnswer): string {
  if (answer.status === 'made') return answer.name;
  if (answer.status === 'not-stated') return 'Nguồn không nêu tên miền của đơn vị này; không đặt thay.';
  return `Chưa đặt được: ${answer.candidate} là tên chung của ${answer.with.length + 1} đơn vị.`;
}

/** What a name rests on: the convention, its clauses, or for a custom where it was seen. */
export const basisLines = (dataset: Dataset, convention: UnitDomainConvention): string[] => [
  `Theo: ${convention.title} (${convention.id}; ${validityWords(convention)})`,
  ...convention.citations.map((citation) => `Căn cứ: ${citationWords(dataset, citation)}`),
  ...(convention.observed.length > 0 ? [`Đã thấy ở: ${convention.observed.join(', ')}`] : []),
];

const collisionLines = (
  { units }: Dataset,
  { with: others, suggestions }: Extract<DomainAnswer, { status: 'collision' }>,
): string[] => [
  ...others.map((other) => `  Trùng với: ${unitLine(units, other)}`),
  ...suggestions.map(({ name, by }) => `  Đề xuất của Hai Cấp, không phải quy định: ${name} (${suggestionWays[by]})`),
];

const noteLines = (dataset: Dataset, notes: readonly DomainNote[], indent: string): string[] =>
  notes.map((note) => `${indent}Lưu ý: ${domainNoteWords(dataset, note)}`);

const alternativeLines = (
  dataset: Dataset,
  { alternatives }: Exclude<DomainAnswer, { status: 'not-stated' }>,
): string[] =>
  alternatives.flatMap(({ name, convention, with: others, notes }) => [
    `  Tên khác: ${name}`,
    ...basisLines(dataset, convention).map((line) => `    ${line}`),
    ...others.map((other) => `    Trùng với: ${unitLine(dataset.units, other)}`),
    ...noteLines(dataset, notes, '    '),
  ]);

const askableLines = ({ askable }: Extract<DomainAnswer, { status: 'not-stated' }>): string[] =>
  askable.map(
    ({ convention, validity }) =>
      `  Có thể hỏi riêng: --convention ${convention.id} (${convention.title}; ${standingWords(convention, validity)})`,
  );

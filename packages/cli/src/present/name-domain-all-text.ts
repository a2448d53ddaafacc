import { dayWords } from '@haicap/documents';
import type { PlainDate } from '@haicap/domain';
import {
  type Dataset,
  type DomainAnswer,
  type DomainNote,
  domainCollisions,
  type UnitDomainConvention,
} from '@haicap/rules';
import { basisLines } from './name-domain-text.js';
import { domainNoteWords } from './name-domain-words.js';

/** The domains of many units for reading: how many, which collide, what they rest on, then a line for each. */
export function nameDomainAllText(dataset: Dataset, answers: readonly DomainAnswer[], asOf: PlainDate): string {
  const blocks = [
    [countLine(answers, asOf)],
    collisionLines(answers),
    [
      ...conventionsOf(answers).flatMap((convention) => conventionLines(dataset, convention)),
      ...noteLines(dataset, answers),
    ],
    answers.map(unitRow),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** How many answers there are of each kind. */
export function countAnswers(answers: readonly DomainAnswer[]) {
  const count = (status: DomainAnswer['status']) => answers.filter((answer) => answer.status === status).length;
  return { units: answers.length, made: count('made'), collision: count('collision'), notStated: count('not-stated') };
}

/** The conventions that the answers follow, each once. */
export const conventionsOf = (answers: readonly DomainAnswer[]): UnitDomainConvention[] => [
  ...new Map(
    answers.flatMap((answer) => (answer.status === 'not-stated' ? [] : [[answer.convention.id, answer.convention]])),
  ).values(),
];

function countLine(answers: readonly DomainAnswer[], asOf: PlainDate): string {
  const { units, made, collision, notStated } = countAnswers(answers);
  const parts = [
    `${number(made)} có tên miền`,
    ...(collision > 0
      ? [`${number(collision)} trùng tên (${number(domainCollisions(answers).length)} nhóm), chưa đặt được`]
      : []),
    ...(notStated > 0 ? [`${number(notStated)} nguồn không nêu`] : []),
  ];
  return `${number(units)} đơn vị, tính đến ${dayWords(asOf)}: ${parts.join('; ')}.`;
}

const number = (value: number): string => value.toLocaleString('vi');

function collisionLines(answers: readonly DomainAnswer[]): string[] {
  const suggested = new Map(
    answers.flatMap((answer) => (answer.status === 'collision' ? [[answer.unit.id, answer.suggestions]] : [])),
  );
  const lines = domainCollisions(answers).flatMap(({ host, units }) => [
    `  ${host}`,
    ...units.map(({ id, fullName }) => {
      const names = (suggested.get(id) ?? []).map(({ name }) => name);
      return `    ${id} ${fullName}${names.length > 0 ? `: ${names.join(' hoặc ')}` : ''}`;
    }),
  ]);
  return lines.length > 0
    ? ['Trùng tên (sau dấu hai chấm là đề xuất của Hai Cấp, không phải quy định):', ...lines]
    : [];
}

function conventionLines(dataset: Dataset, convention: UnitDomainConvention): string[] {
  const [title = '', ...rest] = basisLines(dataset, convention);
  return [title, ...rest.map((line) => `  ${line}`), ...convention.notStated.map((text) => `  Lưu ý: ${text}`)];
}

/** What is to be known of some of the units: each note once, with how many it is about. */
function noteLines(dataset: Dataset, answers: readonly DomainAnswer[]): string[] {
  const counts = new Map<string, number>();
  for (const { notes } of answers) {
    for (const note of ownNotes(notes)) {
      const words = domainNoteWords(dataset, note);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts].map(([words, count]) => `Lưu ý (${number(count)} đơn vị): ${words}`);
}

/** The notes on a unit, without what its convention leaves open for all. */
export const ownNotes = (notes: readonly DomainNote[]): DomainNote[] =>
  notes.filter(({ kind }) => kind !== 'left-open');

function unitRow(answer: DomainAnswer): string {
  const { id, fullName, level } = answer.unit;
  const name = answer.status === 'made' ? answer.name : noName[answer.status];
  return `${level === 'province' ? '' : '  '}${id} ${fullName}: ${name}`;
}

const noName = { collision: 'trùng tên', 'not-stated': 'nguồn không nêu' } as const;

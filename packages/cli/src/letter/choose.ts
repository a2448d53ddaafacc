import type { LetterOffer } from '@haicap/documents';
import { type DocumentKind, documentKinds, listIds, nearest, type Plan } from '@haicap/domain';
import { wrong } from '../failure.js';

/** What the reader asked for: a kind of document or a task, and perhaps the task among several. */
export interface Choice {
  what: string;
  task?: string | undefined;
}

/**
 * The one document that some words mean.
 *
 * In: the documents that the writer can be drafted, and what was typed: a kind (`account-letter`), or a task by its id or its
 * name in the plan. Out: the offer; `undefined` when the words are known but nothing like it is asked of this writer.
 *
 * @throws WrongQuestion for words that are neither, and when several tasks fit.
 */
export function chooseLetter(
  offers: readonly LetterOffer[],
  plan: Plan,
  { what, task }: Choice,
): LetterOffer | undefined {
  const kind = listIds(documentKinds).find((id) => id === what);
  const named = kind === undefined ? taskId(plan, what) : undefined;
  if (kind === undefined && named === undefined) throw unknown(plan, what);
  const fitting = offers.filter((offer) => offer.kind === kind || offer.task === named);
  const [first, ...more] = task === undefined ? fitting : fitting.filter((offer) => offer.task === taskId(plan, task));
  if (first && more.length === 0) return first;
  if (fitting.length === 0) return undefined;
  throw wrong(
    task === undefined ? `Có ${fitting.length} việc cần ${nameOf(first?.kind)}` : `Việc "${task}" không hợp ở đây`,
    'cần --task với một trong các mã dưới đây',
    fitting.map(offerLine),
    'Các việc',
  );
}

/** A document on one line, by the task that asks for it. */
const offerLine = ({ task, title }: LetterOffer): string => `${task}: ${title}`;

const nameOf = (kind: DocumentKind | undefined): string =>
  kind === undefined ? 'văn bản này' : documentKinds[kind].charAt(0).toLowerCase() + documentKinds[kind].slice(1);

/** The task of a plan that an id, or the name after the plan's own id, means. */
const taskId = (plan: Plan, text: string): string | undefined =>
  plan.tasks.find(({ id }) => id === text || id === `${plan.id}.${text}`)?.id;

function unknown(plan: Plan, what: string) {
  const kinds = listIds(documentKinds);
  const tasks = plan.tasks.filter(({ document }) => document !== undefined).map(({ id }) => id);
  return wrong(
    `Không có loại văn bản hay việc "${what}"`,
    `cần một trong: ${kinds.join(', ')}; hoặc mã một việc của kế hoạch ${plan.id}`,
    nearest(what, [...kinds, ...tasks]),
  );
}

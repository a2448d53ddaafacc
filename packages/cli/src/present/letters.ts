import type { LetterOffer } from '@haicap/documents';
import { type ActorId, actors, documentKinds, listIds, type Plan, type Unit } from '@haicap/domain';
import { json } from '../io/deliver.js';

/** The documents that one plan asks of one writer. */
export interface LetterList {
  /** None when the data has no plan that binds the unit. */
  plan: Plan | undefined;
  writer: Unit | ActorId;
  offers: readonly LetterOffer[];
}

/** Who writes, with the id by which other commands know them. */
const writerWords = (writer: Unit | ActorId): string =>
  typeof writer === 'string' ? `${actors[writer]} (${writer})` : `${writer.fullName} (${writer.id})`;

/** The documents that can be drafted, by kind. */
export function lettersText({ plan, writer, offers }: LetterList): string {
  if (!plan) return '';
  const lines = listIds(documentKinds).flatMap((kind) => {
    const own = offers.filter((offer) => offer.kind === kind);
    return own.length === 0
      ? []
      : [
          '',
          `${documentKinds[kind]} (${kind})`,
          ...own.flatMap(({ task, title }) => [`  ${task}`, `    ${title}${sentTo(plan, task)}`]),
        ];
  });
  return [`Văn bản mà ${writerWords(writer)} soạn được theo ${plan.shortTitle} (${plan.id}):`, ...lines, ''].join('\n');
}

/** The same for other programs. */
export const lettersJson = ({ plan, writer, offers }: LetterList): string =>
  json({
    ...(typeof writer === 'string' ? { actor: writer } : { unit: writer.id }),
    plan: plan?.id ?? null,
    letters: offers.map(({ kind, task, system, title }) => ({
      kind,
      name: documentKinds[kind],
      task,
      system,
      title,
      sendTo: plan ? recipients(plan, task) : [],
    })),
  });

/** That the plan asks this writer for nothing that can be drafted. */
export const nothingAsked = ({ plan, writer }: LetterList): string =>
  plan
    ? `${plan.shortTitle} (${plan.id}) không yêu cầu ${writerWords(writer)} gửi văn bản nào mà lệnh này soạn được.`
    : `Dữ liệu chưa có kế hoạch nào áp dụng cho ${writerWords(writer)}: nguồn không nêu.`;

/** That what was typed is not asked of this writer, and what is. */
export const nothingLike = (list: LetterList, what: string): string =>
  `${list.plan?.shortTitle} không yêu cầu ${writerWords(list.writer)} gửi văn bản "${what}".\n${lettersText(list).trimEnd()}`;

const recipients = (plan: Plan, id: string): readonly ActorId[] =>
  plan.tasks.find((task) => task.id === id)?.deliverable?.to ?? [];

function sentTo(plan: Plan, id: string): string {
  const names = recipients(plan, id).map((actor) => actors[actor]);
  return names.length === 0 ? '' : ` → ${names.join(', ')}`;
}

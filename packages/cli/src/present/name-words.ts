import { dayWords } from '@haicap/documents';
import { knownFrom, type LawCitation, NOT_STATED } from '@haicap/domain';
import { clauseName, type Dataset, type DomainCitation, type UnitDomainConvention, type Validity } from '@haicap/rules';

/** Where a law lays something down: "Nghị định 224/2026/NĐ-CP, Điều 11 khoản 4 điểm c". */
export function lawPlace({ law }: Dataset, { act, article }: LawCitation): string {
  return `${law.acts.find(({ id }) => id === act)?.name ?? act}, ${article}`;
}

/** A citation in words: the place, what it says, and how its text is known. */
export function citationWords(dataset: Dataset, citation: DomainCitation): string {
  if ('act' in citation) return `${lawPlace(dataset, citation)}: ${citation.says} [${knownFrom[citation.knownFrom]}]`;
  const plan = dataset.plans.find(({ id }) => id === citation.plan);
  const clause = plan ? clauseName(plan, citation.clause) : citation.clause;
  return `${plan?.shortTitle ?? citation.plan}, ${clause}: “${citation.quote}”`;
}

/** When a convention is in force, as its source has it. */
export function validityWords({ origin, validFrom, validUntil }: UnitDomainConvention): string {
  if (origin === 'custom') return 'cách đặt thấy trong thực tế, không có căn cứ';
  const from = validFrom === NOT_STATED ? 'không rõ có hiệu lực từ ngày nào' : `từ ${dayWords(validFrom)}`;
  return validUntil === NOT_STATED ? from : `${from} đến hết ${dayWords(validUntil)}`;
}

const validityNames = {
  'in-force': 'đang có hiệu lực',
  'not-yet': 'chưa có hiệu lực',
  ended: 'đã hết hiệu lực',
  'not-stated': 'không rõ hiệu lực',
} as const satisfies Record<Validity, string>;

/** Where a convention stands on the day of asking, and its days in force. A plan that states no end is not called in force. */
export function standingWords(convention: UnitDomainConvention, validity: Validity | undefined): string {
  const { origin, validUntil } = convention;
  const days = validityWords(convention);
  if (validity === undefined || origin === 'custom') return days;
  if (origin === 'plan' && validity === 'in-force' && validUntil === NOT_STATED)
    return `${days}, không nêu đến khi nào`;
  return `${validityNames[validity]}, ${days}`;
}

import { knownFrom } from '@haicap/domain';
import {
  clauseName,
  type Dataset,
  type DomainCitation,
  type MailboxConvention,
  type PlanCitation,
  type UnitDomainConvention,
} from '@haicap/rules';

/** What the mailboxes of a list rest on. */
export interface AccountBasis {
  mailbox: { convention: MailboxConvention; status: 'binds' | 'applied' };
  /** The domain, with its convention; without one, the person who made the list stated it. */
  domain: { name: string; convention?: UnitDomainConvention | undefined };
}

/** The same in words. */
export interface BasisWords {
  /** Plan and clause, or act and article. */
  short: string;
  /** With the words of the clauses, and how well each is known. */
  full: readonly { label: string; words: string }[];
}

type Sources = Pick<Dataset, 'plans' | 'law'>;

/**
 * What the mailboxes of a list rest on, in words.
 *
 * In: the dataset that the conventions came from, and the conventions. Out: the rule for the part before the @ and the one for the
 * domain, each with its clause and words.
 *
 * @example
 * basisWords(dataset, basis).short; // 'Kế hoạch 2495/KH-UBND của tỉnh Bình Thuận, II.4.2, gạch đầu dòng 3; tên miền: II.3.2'
 */
export function basisWords(sources: Sources, { mailbox, domain }: AccountBasis): BasisWords {
  const { citation } = mailbox.convention;
  const applied =
    mailbox.status === 'applied'
      ? ' Kế hoạch này không ràng buộc đơn vị; áp dụng theo lựa chọn của người lập danh sách.'
      : '';
  return {
    short: `${placeWords(sources, citation)}; tên miền: ${domainPlaces(sources, domain.convention, citation.plan)}`,
    full: [
      { label: 'Tên người dùng', words: `${citationWords(sources, citation)}.${applied}` },
      { label: `Tên miền ${domain.name}`, words: `${domainWords(sources, domain.convention)}.` },
    ],
  };
}

const STATED = 'do người lập danh sách nêu';

/** Of the plan that stands there already the clause says enough. */
function domainPlaces(sources: Sources, convention: UnitDomainConvention | undefined, named: string): string {
  if (!convention) return STATED;
  const places = convention.citations.map((citation) =>
    'plan' in citation && citation.plan === named ? clauseWords(sources, citation) : placeWords(sources, citation),
  );
  return places.length > 0 ? places.join('; ') : convention.title;
}

function domainWords(sources: Sources, convention: UnitDomainConvention | undefined): string {
  if (!convention) return STATED;
  const cited = convention.citations.map((citation) => citationWords(sources, citation));
  return cited.length > 0 ? cited.join('; ') : `${convention.title} (${knownFrom[convention.knownFrom]})`;
}

/** Where a rule stands: the plan's clause, or the article of the law. */
function placeWords({ plans, law }: Sources, citation: DomainCitation): string {
  if ('act' in citation)
    return `${law.acts.find(({ id }) => id === citation.act)?.name ?? citation.act}, ${citation.article}`;
  const title = plans.find(({ id }) => id === citation.plan)?.shortTitle ?? citation.plan;
  return `${title}, ${clauseWords({ plans }, citation)}`;
}

function clauseWords({ plans }: Pick<Sources, 'plans'>, { plan: id, clause }: PlanCitation): string {
  const plan = plans.find((candidate) => candidate.id === id);
  return plan ? clauseName(plan, clause) : clause;
}

/** The same with the plan's id and exact words, or with what the law lays down and how well that is known. */
function citationWords(sources: Sources, citation: DomainCitation): string {
  const place = placeWords(sources, citation);
  return 'act' in citation
    ? `${place}: ${citation.says} (${knownFrom[citation.knownFrom]})`
    : `${place}: “${citation.quote}” (mã kế hoạch: ${citation.plan})`;
}

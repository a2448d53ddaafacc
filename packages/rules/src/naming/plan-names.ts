import type { Citation, Plan } from '@haicap/domain';
import { domainLabel } from './domain-label.js';

/** A name that follows from a rule of a plan, with the words of that rule. */
export interface PlanName {
  name: string;
  citation: Citation;
}

/** The names that a plan gives a new commune: its domain, and the pattern of its people's mailboxes. */
export interface PlanNames {
  domain: PlanName | 'not-stated';
  mailbox: PlanName | 'not-stated';
}

/**
 * The domain and the mailbox pattern of a new commune under a plan.
 *
 * In: the plan and the commune's name without its type. Out: each name with its clause, or `not-stated` where the plan lays
 * down no rule. The label is the bare name: whether the unit's type belongs in it, the plans do not say.
 *
 * @example
 * namesUnderPlan(binhThuan, 'Phan Thiết').domain; // { name: 'phanthiet.binhthuan.gov.vn', citation: { clause: 'ii.3.2', … } }
 */
export function namesUnderPlan(plan: Pick<Plan, 'naming'>, communeName: string): PlanNames {
  const { domain, mailbox } = plan.naming;
  const cite = ({ clause, quote }: Citation): Citation => ({ clause, quote });
  if (!domain) return { domain: 'not-stated', mailbox: 'not-stated' };
  const host = `${domainLabel(communeName)}.${domain.suffix}`;
  return {
    domain: { name: host, citation: cite(domain) },
    mailbox: mailbox ? { name: `<tên người dùng>@${host}`, citation: cite(mailbox) } : 'not-stated',
  };
}

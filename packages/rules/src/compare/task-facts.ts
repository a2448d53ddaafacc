import {
  type ActorId,
  listIds,
  type NamingRules,
  NOT_STATED,
  type NotStated,
  type Plan,
  type SystemId,
  type Task,
} from '@haicap/domain';
import { meantAs } from '../actors/members.js';
import { taskActors } from '../actors/task-actors.js';
import { principlesFor } from '../principles/principles-for.js';
import type { Evidence, FacetValue, Fact } from './facets.js';

/** The system that each naming rule is about. */
const namingSystems = { domain: 'domain-names', mailbox: 'email' } as const satisfies Record<
  keyof NamingRules,
  SystemId
>;

/** The clauses that a task cites, each once, in order. */
export const citedClauses = ({ citations }: Pick<Task, 'citations'>): string[] => [
  ...new Set(citations.map(({ clause }) => clause)),
];

const evidenceOf = (task: Task): Evidence => ({ task: task.id, clauses: citedClauses(task) });

/** What a task shows to whoever compares plans by system. Nothing is read out of its words: only its fields count. */
export function taskFacts(task: Task): Fact[] {
  const evidence = evidenceOf(task);
  const leads: readonly (ActorId | NotStated)[] = task.lead === NOT_STATED ? [NOT_STATED] : task.lead;
  const units = task.appliesTo?.units ?? [];
  const ofOldUnits = units.includes('commune-old') || units.includes('district');
  const facts: Fact[] = [
    ...leads.map((value) => ({ facet: 'lead' as const, value, evidence })),
    ...task.directs.map((value) => ({ facet: 'directs' as const, value, evidence })),
    ...task.support.map((value) => ({ facet: 'support' as const, value, evidence })),
    ...(task.deliverable?.to ?? []).map((value) => ({ facet: 'receives' as const, value, evidence })),
    ...task.beneficiary.map((value) => ({ facet: 'beneficiary' as const, value, evidence })),
    { facet: 'deadline', value: task.deadline.kind, evidence },
    ...deliverableParts(task).map((value) => ({ facet: 'deliverable' as const, value, evidence })),
    ...units.map((value) => ({ facet: 'units' as const, value, evidence })),
  ];
  if (task.appliesTo?.condition !== undefined) facts.push({ facet: 'terms', value: 'condition', evidence });
  if (task.after.length > 0) facts.push({ facet: 'terms', value: 'after', evidence });
  if (task.deadline.kind === 'ongoing' && ofOldUnits) facts.push({ facet: 'old-systems', value: 'kept', evidence });
  return facts;
}

/** What a task shows to whoever compares plans by agency: as what the agency is named, and what it must do itself. */
export function actorFacts(task: Task, actor: ActorId): Fact[] {
  const evidence = evidenceOf(task);
  const names = meantAs(actor);
  const parts = taskActors(task).flatMap(({ actor: named, role }) =>
    names.filter((name) => name === named).map((as) => ({ as, role })),
  );
  if (parts.length === 0) return [];
  const leads = parts.some(({ role }) => role === 'lead');
  return [
    { facet: 'system', value: task.system, evidence },
    ...parts.map(({ role }) => ({ facet: 'role' as const, value: role, evidence })),
    ...parts.map(({ as }) => ({ facet: 'named-as' as const, value: as, evidence })),
    ...(leads ? ownFacts(task, evidence) : []),
  ];
}

const ownFacts = (task: Task, evidence: Evidence): Fact[] => [
  ...(task.deliverable?.to ?? []).map((value) => ({ facet: 'sends-to' as const, value, evidence })),
  { facet: 'own-deadline', value: task.deadline.kind, evidence },
  ...deliverableParts(task).map((value) => ({ facet: 'own-deliverable' as const, value, evidence })),
];

function deliverableParts({ deliverable }: Task): FacetValue<'deliverable'>[] {
  if (!deliverable) return [];
  const parts: FacetValue<'deliverable'>[] = ['any'];
  if (deliverable.columns) parts.push('columns');
  if (deliverable.forms) parts.push('forms');
  if (deliverable.channel !== undefined) parts.push('channel');
  if (deliverable.deadline) parts.push('deadline');
  return parts;
}

/** The naming rules of a plan that are about a system. */
export const namingFacts = ({ naming }: Pick<Plan, 'naming'>, system: SystemId): Fact[] =>
  listIds(namingSystems).flatMap((value) => {
    const rule = namingSystems[value] === system ? naming[value] : undefined;
    return rule ? [{ facet: 'naming', value, evidence: { clauses: [rule.clause] } }] : [];
  });

/** The principles of a plan that go with a system. */
export function principleFacts(plan: Pick<Plan, 'clauses' | 'principles'>, system: SystemId): Fact[] {
  const { own, general } = principlesFor(plan, system);
  const facts = (value: FacetValue<'principles'>, clauses: readonly { id: string }[]): Fact[] =>
    clauses.length > 0 ? [{ facet: 'principles', value, evidence: { clauses: clauses.map(({ id }) => id) } }] : [];
  return [...facts('own', own), ...facts('general', general)];
}

import { actorName, deadlineWords, groupBy } from '@haicap/documents';
import { actors, NOT_STATED, type Plan, roles, systems } from '@haicap/domain';
import {
  type ActorInPlan,
  absences,
  type ComparedTask,
  type EventDates,
  eventDates,
  type FacetCell,
  facets,
  type SystemInPlan,
} from '@haicap/rules';
import type { CompareView } from './compare-view.js';

/** One plan's part in words. */
interface PlanWords {
  id: string;
  title: string;
  /** Label and words: who leads, which principles. */
  facts: { label: string; words: string }[];
  tasks: { title: string; when: string; details: string; clauses: string }[];
}

/** What one plan shows in one row. */
export interface CellWords {
  plan: string;
  /** Or the words say why nothing is shown. */
  stated: boolean;
  words: string;
}

/** A comparison in words: what text and Markdown print, each in its own form. */
interface CompareWords {
  heading: string;
  plans: PlanWords[];
  points: { label: string; rows: { name: string; cells: CellWords[] }[] }[];
}

/** Puts a comparison into words: plan by plan, then point by point. */
export function compareWords({ comparison, plans, asOf }: CompareView): CompareWords {
  const subject =
    'system' in comparison
      ? `${systems[comparison.system]} (${comparison.system})`
      : `${actors[comparison.actor]} (${comparison.actor})`;
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const columns: readonly (SystemInPlan | ActorInPlan)[] = comparison.plans;
  return {
    heading: `So sánh các kế hoạch: ${subject}`,
    plans: columns.flatMap((column) => {
      const plan = byId.get(column.plan);
      return plan ? [planWords(column, plan, eventDates(plan, asOf))] : [];
    }),
    points: [...groupBy(comparison.facets, ({ facet }) => facet)].map(([facet, rows]) => ({
      label: facets[facet],
      rows: rows.map(({ name, cells }) => ({
        name,
        cells: cells.map((cell) => ({
          plan: cell.plan,
          stated: cell.answer === 'stated',
          words: cellWords(cell, byId.get(cell.plan)),
        })),
      })),
    })),
  };
}

function planWords(column: SystemInPlan | ActorInPlan, plan: Plan, events: EventDates): PlanWords {
  const head = { id: plan.id, title: plan.shortTitle };
  if (column.status === 'not-in-plan')
    return { ...head, facts: [{ label: 'Kết quả', words: absences['not-in-plan'] }], tasks: [] };
  const facts =
    'leads' in column
      ? [
          { label: 'Chủ trì', words: column.leads.map(actorName).join('; ') || absences['no-duties'] },
          { label: 'Nguyên tắc riêng', words: column.principles.own.join(', ') },
          { label: 'Nguyên tắc chung', words: column.principles.general.join(', ') },
        ]
      : [
          { label: 'Hệ thống', words: column.systems.map((system) => systems[system]).join('; ') },
          { label: 'Vai trò', words: column.roles.map((role) => roles[role]).join('; ') },
        ];
  return {
    ...head,
    facts: facts.filter(({ words }) => words !== ''),
    tasks: column.tasks.map((task) => ({
      title: task.title,
      when: deadlineWords(task.deadline, plan, events),
      details:
        'roles' in task ? [systems[task.system], ...task.roles.map((role) => roles[role])].join('; ') : leadWords(task),
      clauses: task.clauses.join(', '),
    })),
  };
}

const leadWords = ({ lead }: ComparedTask): string =>
  lead === NOT_STATED ? actorName(lead) : lead.map(actorName).join('; ');

function cellWords(cell: FacetCell, plan: Plan | undefined): string {
  if (cell.answer !== 'stated') return absences[cell.answer];
  return cell.evidence
    .map(({ task, clauses }) => {
      const title = plan?.tasks.find(({ id }) => id === task)?.title;
      return title === undefined ? clauses.join(', ') : `${title} (${clauses.join(', ')})`;
    })
    .join('; ');
}

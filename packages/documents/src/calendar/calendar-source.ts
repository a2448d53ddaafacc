import { actors, type PlainDate, type Plan, type Task } from '@haicap/domain';
import { compareDeadlines, type EventDates, eventDates } from '@haicap/rules';
import type { Worklist } from '../checklist/worklist.js';
import { placeNames } from '../words/unit-line.js';

/** Whose tasks a calendar shows. */
export interface CalendarSource {
  plan: Plan;
  /** Each once, in the order of their days. */
  tasks: readonly Task[];
  events: EventDates;
  asOf: PlainDate;
  /** Part of every entry's id: the same task stands in the calendars of several readers. */
  scope: string;
  name: string;
  /** Tasks of others about the unit, which the calendar does not show. */
  concerning: number;
}

/** The tasks in which a unit or an agency has a part; several parts in one task are one entry. */
export function worklistSource({ answer, plan, events, units }: Worklist): CalendarSource {
  const { unit, actor, asOf } = answer;
  const ids = new Set(answer.instructions.map(({ task }) => task));
  const place = unit && [unit.fullName, ...placeNames(units, unit)].join(', ');
  const whose = [...(actor ? [actors[actor]] : []), ...(place === undefined ? [] : [place])].join(', ');
  return {
    plan,
    tasks: [...ids].flatMap((id) => plan.tasks.filter((task) => task.id === id)),
    events,
    asOf,
    scope: [...(unit ? [unit.id.replace(':', '-')] : []), ...(actor ? [actor] : [])].join('-'),
    name: `${whose} – ${plan.shortTitle}`,
    concerning: answer.concerning.length,
  };
}

/** All tasks of a plan. */
export function planSource(
  plan: Plan,
  { asOf, events: known = {} }: { asOf: PlainDate; events?: Readonly<Record<string, PlainDate>> },
): CalendarSource {
  const events = eventDates(plan, asOf, known);
  return {
    plan,
    tasks: plan.tasks.toSorted((a, b) => compareDeadlines(a.deadline, b.deadline, events)),
    events,
    asOf,
    scope: plan.id,
    name: `${plan.shortTitle} – mọi cơ quan`,
    concerning: 0,
  };
}

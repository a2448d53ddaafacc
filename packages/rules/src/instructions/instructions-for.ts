import {
  type ActorId,
  type Deadline,
  isPlainDate,
  isUnitId,
  NOT_STATED,
  type PlainDate,
  type Plan,
  type Task,
  type Unit,
} from '@haicap/domain';
import { meantAs } from '../actors/members.js';
import { type TaskActor, taskActors } from '../actors/task-actors.js';
import type { Dataset } from '../dataset/dataset.js';
import { binds, plansForUnit } from '../dataset/plans-for-unit.js';
import { type EventDates, eventDates } from '../deadlines/event-dates.js';
import { lastDay } from '../deadlines/last-day.js';
import { compareDeadlines } from '../deadlines/order.js';
import { statusOn } from '../deadlines/status.js';
import { answeredBy } from './answered-by.js';
import { QuestionError } from './question-error.js';
import type { Answer, Instruction, Question, WhenDue } from './types.js';
import { actorsIn, kindOfUnit } from './unit-actors.js';

/**
 * What a unit or an agency has to do, by when, with whom, and on which clause that rests.
 *
 * In: a dataset and a question. With a unit alone: everything in which that unit's own bodies have a part. With an actor
 * alone (and a plan): that agency's duties over the whole jurisdiction. With both: the agency's duties that touch this unit.
 * Out: one answer for each plan that binds the unit, in the order of the dataset; none where no plan does.
 *
 * @throws QuestionError for an unknown unit, plan, event or day, or a plan that does not bind the unit.
 * @example
 * const [answer] = instructionsFor(dataset, { unit: '2025:22933', asOf: '2025-06-10' });
 * answer?.instructions[0]?.task; // 'binh-thuan-2025.domain-declare'
 */
export function instructionsFor(dataset: Dataset, question: Question): Answer[] {
  const { asOf, actor } = question;
  if (!isPlainDate(asOf)) throw new QuestionError('day', asOf, 'a day of the calendar, written YYYY-MM-DD');
  const unit = question.unit === undefined ? undefined : findUnit(dataset, question.unit);
  const plans = plansOf(dataset, question, unit);
  checkEvents(plans, question.events ?? {});
  return plans.map((plan) => {
    const events = knownEvents(plan, question);
    const gone = unit && answeredBy(dataset.units, unit, asOf);
    const parts = plan.tasks.flatMap((task) => partsOf(task, unit, actor).map((part) => ({ task, part })));
    const taken = new Set(parts.map(({ task }) => task.id));
    const about =
      actor === undefined && unit ? plan.tasks.filter((task) => !taken.has(task.id) && isAbout(task, unit)) : [];
    const present = (list: { task: Task; part: TaskActor }[]) =>
      list
        .toSorted((a, b) => compareDeadlines(a.task.deadline, b.task.deadline, events))
        .map(({ task, part }) => instruction(task, part, asOf, events));
    return {
      plan: plan.id,
      asOf,
      ...(unit && { unit }),
      ...(actor && { actor }),
      instructions: present(parts),
      concerning: present(
        about.flatMap((task) =>
          taskActors(task)
            .slice(0, 1)
            .map((part) => ({ task, part })),
        ),
      ),
      ...(gone && { answeredBy: gone }),
    };
  });
}

function findUnit(dataset: Dataset, id: string): Unit {
  let unit: Unit | undefined;
  try {
    unit = dataset.units.get(id);
  } catch (error) {
    if (error instanceof RangeError)
      throw new QuestionError('unit', id, '<year>:<code>, such as 2025:22933 or 2024:593');
    throw error;
  }
  if (unit) return unit;
  const otherYear = id.startsWith('2025:') ? id.replace('2025:', '2024:') : id.replace('2024:', '2025:');
  const other = isUnitId(otherYear) ? dataset.units.get(otherYear) : undefined;
  const hint = other ? `; ${other.id} is ${other.fullName}, and the year is part of the id` : '';
  throw new QuestionError('unit', id, `the id of a unit that is loaded${hint}`);
}

function plansOf(dataset: Dataset, { plan: id, actor }: Question, unit: Unit | undefined): Plan[] {
  if (id === undefined) {
    if (unit) return plansForUnit(dataset, unit);
    throw new QuestionError('question', 'neither a unit nor a plan', 'a unit, or an actor with a plan');
  }
  const plan = dataset.plans.find((candidate) => candidate.id === id);
  if (!plan) throw new QuestionError('plan', id, `one of ${dataset.plans.map((known) => known.id).join(', ')}`);
  if (unit && !binds(dataset, plan, unit))
    throw new QuestionError('plan', id, `a plan that binds ${unit.fullName} (${unit.id})`);
  if (!unit && actor === undefined)
    throw new QuestionError('question', 'a plan alone', 'a unit, or an actor with a plan');
  return [plan];
}

/** Every day must be one of the calendar, every event one of a plan that answers. */
function checkEvents(plans: readonly Plan[], given: Readonly<Record<string, PlainDate>>): void {
  const wrong = Object.values(given).find((date) => !isPlainDate(date));
  if (wrong !== undefined) throw new QuestionError('day', wrong, 'a day of the calendar, written YYYY-MM-DD');
  const ids = plans.flatMap(({ events }) => events.map(({ id }) => id));
  const unknown = Object.keys(given).find((id) => !ids.includes(id));
  if (unknown !== undefined && plans.length > 0)
    throw new QuestionError(
      'event',
      unknown,
      ids.length > 0 ? `one of ${ids.join(', ')}` : 'none: the plan has no events',
    );
}

/** A plan's events: of the days that the reader knows, those of this plan. */
function knownEvents(plan: Plan, { asOf, events = {} }: Question): EventDates {
  const own = Object.entries(events).filter(([given]) => plan.events.some(({ id }) => id === given));
  return eventDates(plan, asOf, Object.fromEntries(own));
}

/**
 * The parts that the reader has in a task: as an agency, or as the bodies that sit in a unit. Whoever is named is not named
 * again as a member of a group in the same role.
 */
function partsOf(task: Task, unit: Unit | undefined, actor: ActorId | undefined): TaskActor[] {
  if (actor !== undefined && unit && !touches(task, unit)) return [];
  const own = actor === undefined ? (unit ? actorsIn(unit) : []) : [actor];
  const named = new Set<string>(own);
  const groups = new Set<string>(own.flatMap(meantAs));
  const parts = taskActors(task).filter((part) => groups.has(part.actor));
  return parts.filter(
    ({ actor: meant, role }) => named.has(meant) || !parts.some((part) => part.role === role && named.has(part.actor)),
  );
}

/** Is the task about units of this kind by the plan's own words? */
const isAbout = (task: Task, unit: Unit): boolean => {
  const kind = kindOfUnit(unit);
  return kind !== undefined && (task.appliesTo?.units?.includes(kind) ?? false);
};

/** Does the task touch this unit: is it about its kind, or about no kind in particular? */
const touches = (task: Task, unit: Unit): boolean =>
  kindOfUnit(unit) === undefined || task.appliesTo?.units === undefined || isAbout(task, unit);

const whenDue = (deadline: Deadline, asOf: PlainDate, events: EventDates): WhenDue => ({
  deadline,
  lastDay: lastDay(deadline, events),
  status: statusOn(deadline, asOf, events),
});

function instruction(task: Task, { actor, role }: TaskActor, asOf: PlainDate, events: EventDates): Instruction {
  const { deliverable, appliesTo } = task;
  const recipients =
    role === 'lead' && actor !== NOT_STATED && deliverable
      ? deliverable.to.map((to) => ({
          actor: to,
          what: deliverable.what,
          ...(deliverable.channel !== undefined && { channel: deliverable.channel }),
        }))
      : [];
  return {
    task: task.id,
    system: task.system,
    title: task.title,
    actor,
    role,
    action: task.action,
    ...whenDue(task.deadline, asOf, events),
    ...(deliverable?.deadline && { handOver: whenDue(deliverable.deadline, asOf, events) }),
    sendTo: recipients,
    ...(appliesTo?.condition !== undefined && { condition: appliesTo.condition }),
    after: task.after,
    citations: task.citations,
    notes: task.notes,
  };
}

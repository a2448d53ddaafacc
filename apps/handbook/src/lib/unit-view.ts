import type { Plan, Role, Task, Unit } from '@haicap/domain';
import {
  addDays,
  binds,
  type Instruction,
  instructionsFor,
  plansForUnit,
  REORGANISATION,
  type UnitLine,
} from '@haicap/rules';
import { dataset, units } from './facts';

/** Old units still stand and new ones are already made: the day as of which the pages ask. */
const EVE = addDays(REORGANISATION, -1);

/** What one plan asks of a unit, sorted for its page; a task stands in one list only, and there once. */
export interface PlanView {
  plan: Plan;
  /** What the unit's own bodies do. */
  own: readonly Task[];
  /** What they support or receive. */
  shared: readonly Task[];
  /** What others do for the unit. */
  served: readonly Task[];
  /** What others do with the systems, accounts and names of this unit, or of those that it was made from. */
  about: readonly Task[];
}

/** A unit's page: where it comes from, where it went, what each plan asks of it. */
export interface UnitView {
  unit: Unit;
  predecessors: readonly UnitLine[];
  successors: readonly UnitLine[];
  plans: readonly PlanView[];
}

/**
 * Gathers what a unit's page shows. Steps stand in the order of their deadlines; a page that is printed
 * cannot know on which day it is read, so it shows last good days and no statuses.
 */
export function unitView(unit: Unit): UnitView {
  return {
    unit,
    predecessors: units.predecessors(unit.id),
    successors: units.successors(unit.id),
    plans: plansForUnit(dataset, unit).map((plan) => planView(plan, unit)),
  };
}

function planView(plan: Plan, unit: Unit): PlanView {
  const ask = (id: string) => instructionsFor(dataset, { unit: id, plan: plan.id, asOf: EVE });
  const steps = ask(unit.id).flatMap(({ instructions }) => instructions);
  // Old communes of one plan are all treated alike, so that one of them speaks for the others.
  const old = units.predecessors(unit.id).find((line) => binds(dataset, plan, line.unit));
  const about = [unit.id, ...(old ? [old.unit.id] : [])].flatMap(ask).flatMap(({ concerning }) => concerning);

  const shown = new Set<string>();
  /** The tasks of some steps that no earlier list has. */
  const take = (list: readonly Instruction[]): Task[] =>
    list.flatMap(({ task: id }) => {
      if (shown.has(id)) return [];
      shown.add(id);
      return plan.tasks.filter((task) => task.id === id);
    });
  const inRoles = (...roles: readonly Role[]) => take(steps.filter(({ role }) => roles.includes(role)));
  return {
    plan,
    own: inRoles('lead', 'directs'),
    shared: inRoles('support', 'receives'),
    served: inRoles('beneficiary'),
    about: take(about),
  };
}

import type { Plan, Unit } from '@haicap/domain';
import {
  addDays,
  type Instruction,
  instructionsFor,
  kindOfUnit,
  plansForUnit,
  REORGANISATION,
  type UnitLine,
} from '@haicap/rules';
import { dataset, units } from './facts';

/** Old units still stand and new ones are already made: the day as of which the pages ask. */
const EVE = addDays(REORGANISATION, -1);

/** What one plan asks of a unit, sorted for its page. */
export interface PlanView {
  plan: Plan;
  /** What the unit's own bodies do. */
  own: readonly Instruction[];
  /** What they support or receive. */
  shared: readonly Instruction[];
  /** What others do for the unit. */
  served: readonly Instruction[];
  /** What others do with the systems, accounts and names of this unit, or of those that it was made from. */
  about: readonly Instruction[];
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
  const ask = (id: string) => instructionsFor(dataset, { unit: id, plan: plan.id, asOf: EVE })[0];
  const answer = ask(unit.id);
  const steps = answer?.instructions ?? [];
  const own = steps.filter(({ role }) => role === 'lead' || role === 'directs');
  const shared = steps.filter(({ role }) => role === 'support' || role === 'receives');
  const served = steps.filter(({ role }) => role === 'beneficiary');
  const shown = new Set([...own, ...shared].map(({ task }) => task));
  const old = kindOfUnit(unit) === 'commune-new' ? units.predecessors(unit.id)[0] : undefined;
  const about = [...(answer?.concerning ?? []), ...(old ? (ask(old.unit.id)?.concerning ?? []) : [])];
  const apart = (list: readonly Instruction[], taken: ReadonlySet<string>) =>
    list.filter(({ task }) => !taken.has(task));
  const servedApart = apart(served, shown);
  return {
    plan,
    own,
    shared: shared.filter(
      (step, index) =>
        shared.findIndex(({ task }) => task === step.task) === index && !own.some(({ task }) => task === step.task),
    ),
    served: servedApart,
    about: apart(about, new Set([...shown, ...servedApart.map(({ task }) => task)])),
  };
}

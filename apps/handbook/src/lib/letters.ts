import { letterOf, lettersFor } from '@haicap/documents';
import type { PlainDate, Plan, Unit } from '@haicap/domain';
import { addDays, plansForUnit, REORGANISATION } from '@haicap/rules';
import { dataset, units } from './facts';

/** A document that a unit can write, with the plan that asks for it. */
export interface UnitLetter {
  unit: Unit;
  plan: Plan;
  task: string;
  title: string;
}

/** The documents that the plans ask of a unit, in the order of the plans and their tasks. */
export const lettersOf = (unit: Unit): UnitLetter[] =>
  plansForUnit(dataset, unit).flatMap((plan) =>
    lettersFor(dataset, plan, unit).map(({ task, title }) => ({ unit, plan, task, title })),
  );

/** Every document of every unit that a plan binds. */
export const allLetters = (): UnitLetter[] =>
  ([2024, 2025] as const).flatMap((year) =>
    (['commune', 'district'] as const).flatMap((level) => units.all({ year, level }).flatMap(lettersOf)),
  );

/** A day on which the unit is there: the first of a new one, the last of an old one. */
const dayOf = ({ year }: Unit): PlainDate => (year === 2025 ? REORGANISATION : addDays(REORGANISATION, -1));

/** The draft of a unit's document. */
export const draftOf = ({ unit, plan, task }: UnitLetter) =>
  letterOf(dataset, { plan, task, writer: unit, asOf: dayOf(unit) });

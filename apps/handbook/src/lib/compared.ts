import { actors, listIds, systems } from '@haicap/domain';
import { compareByActor, compareBySystem, responsibilityMatrix } from '@haicap/rules';
import { plans } from './facts';

/** Every system that a plan speaks of, side by side. */
export const systemComparisons = listIds(systems)
  .map((system) => compareBySystem(plans, system))
  .filter((comparison) => comparison.plans.some(({ status }) => status === 'present'));

const named = new Set<string>(plans.flatMap((plan) => responsibilityMatrix(plan).actors));

/** Every agency that a plan names itself, and not only through a group, side by side. */
export const actorComparisons = listIds(actors)
  .filter((actor) => named.has(actor))
  .map((actor) => compareByActor(plans, actor));

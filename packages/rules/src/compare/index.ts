export { type ActorComparison, type ActorInPlan, type ActorTask, compareByActor } from './compare-by-actor.js';
export { compareBySystem, type SystemComparison, type SystemInPlan } from './compare-by-system.js';
export type { ComparedTask } from './compared-task.js';
export { type Absence, absences, type FacetCell, type FacetRow } from './facet-table.js';
export { type Evidence, type Facet, facets } from './facets.js';
export { type PlanDifferences, planDifferences } from './plan-differences.js';

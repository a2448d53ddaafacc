export { domainLabel } from './domain-label.js';
export { namesUnderPlan, type PlanName, type PlanNames } from './plan-names.js';

export * from './codes/index.js';
export { domainLabel } from './domain-label.js';
export * from './domains/index.js';
export * from './mailboxes/index.js';
export { namesUnderPlan, type PlanName, type PlanNames } from './plan-names.js';

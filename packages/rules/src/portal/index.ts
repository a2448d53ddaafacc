export { auditedUnit, provinceLabels } from './audited-unit.js';
export { actStanding, type Standing, standingOf, standings } from './standing.js';
export { type StandingPeriod, standingPeriods } from './standing-periods.js';

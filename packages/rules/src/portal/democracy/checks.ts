import type { Check } from '../audit/check.js';
import { check as democracyAssets } from './democracy-assets/check.js';
import { check as democracyBudget } from './democracy-budget/check.js';
import { check as democracyConsultation } from './democracy-consultation/check.js';
import { check as democracyDates } from './democracy-dates/check.js';
import { check as democracyFees } from './democracy-fees/check.js';
import { check as democracyFiveDays } from './democracy-five-days/check.js';
import { check as democracyFunds } from './democracy-funds/check.js';
import { check as democracyInspection } from './democracy-inspection/check.js';
import { check as democracyLandProjects } from './democracy-land-projects/check.js';
import { check as democracyMilitary } from './democracy-military/check.js';
import { check as democracyPlan } from './democracy-plan/check.js';
import { check as democracyProcedures } from './democracy-procedures/check.js';
import { check as democracyQuarterlyList } from './democracy-quarterly-list/check.js';
import { check as democracyRegulation } from './democracy-regulation/check.js';
import { check as democracyRelief } from './democracy-relief/check.js';
import { check as democracySupport } from './democracy-support/check.js';
import { check as democracyThirtyDays } from './democracy-thirty-days/check.js';

export const democracy: Readonly<Record<string, Check>> = {
  'democracy-plan': democracyPlan,
  'democracy-budget': democracyBudget,
  'democracy-land-projects': democracyLandProjects,
  'democracy-regulation': democracyRegulation,
  'democracy-funds': democracyFunds,
  'democracy-assets': democracyAssets,
  'democracy-support': democracySupport,
  'democracy-relief': democracyRelief,
  'democracy-military': democracyMilitary,
  'democracy-inspection': democracyInspection,
  'democracy-consultation': democracyConsultation,
  'democracy-fees': democracyFees,
  'democracy-procedures': democracyProcedures,
  'democracy-dates': democracyDates,
  'democracy-five-days': democracyFiveDays,
  'democracy-quarterly-list': democracyQuarterlyList,
  'democracy-thirty-days': democracyThirtyDays,
};

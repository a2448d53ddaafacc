import type { Check } from '../audit/check.js';
import { check as direction } from './direction/check.js';
import { check as lawDissemination } from './law-dissemination/check.js';
import { check as newsSection } from './news/check.js';
import { check as plansAndProgrammes } from './plans-and-programmes/check.js';
import { check as postingDays } from './posting-days/check.js';
import { check as projects } from './projects/check.js';
import { check as reportsAndStatistics } from './reports-and-statistics/check.js';
import { check as workingSchedule } from './working-schedule/check.js';

export const news: Readonly<Record<string, Check>> = {
  news: newsSection,
  direction: direction,
  'working-schedule': workingSchedule,
  'law-dissemination': lawDissemination,
  'plans-and-programmes': plansAndProgrammes,
  projects: projects,
  'reports-and-statistics': reportsAndStatistics,
  'posting-days': postingDays,
};

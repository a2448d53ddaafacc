import type { Check } from '../audit/check.js';
import { check as introHistory } from './intro-history/check.js';

export const introduction: Readonly<Record<string, Check>> = {
  'intro-history': introHistory,
};

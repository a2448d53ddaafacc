import type { Check } from '../audit/check.js';
import { check as proceduresLink } from './procedures-link/check.js';
import { check as threeClicks } from './three-clicks/check.js';

export const procedures: Readonly<Record<string, Check>> = {
  'procedures-link': proceduresLink,
  'three-clicks': threeClicks,
};

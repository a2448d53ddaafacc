import type { Check } from '../audit/check.js';

export const performance: Readonly<Record<string, Check>> = {};

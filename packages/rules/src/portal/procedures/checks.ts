import type { Check } from '../audit/check.js';

export const procedures: Readonly<Record<string, Check>> = {};

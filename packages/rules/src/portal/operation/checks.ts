import type { Check } from '../audit/check.js';

export const operation: Readonly<Record<string, Check>> = {};

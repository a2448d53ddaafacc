import type { Check } from '../audit/check.js';

export const english: Readonly<Record<string, Check>> = {};

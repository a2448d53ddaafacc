import type { Check } from '../audit/check.js';

export const functions: Readonly<Record<string, Check>> = {};

import type { Check } from '../audit/check.js';

export const content: Readonly<Record<string, Check>> = {};

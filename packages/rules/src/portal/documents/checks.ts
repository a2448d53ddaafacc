import type { Check } from '../audit/check.js';

export const documents: Readonly<Record<string, Check>> = {};

import type { Check } from '../audit/check.js';

export const identity: Readonly<Record<string, Check>> = {};

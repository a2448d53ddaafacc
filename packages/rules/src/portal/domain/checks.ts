import type { Check } from '../audit/check.js';

export const domain: Readonly<Record<string, Check>> = {};

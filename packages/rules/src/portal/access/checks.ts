import type { Check } from '../audit/check.js';

export const access: Readonly<Record<string, Check>> = {};

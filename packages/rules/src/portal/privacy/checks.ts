import type { Check } from '../audit/check.js';

export const privacy: Readonly<Record<string, Check>> = {};

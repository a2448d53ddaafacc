import type { Check } from '../audit/check.js';

export const democracy: Readonly<Record<string, Check>> = {};

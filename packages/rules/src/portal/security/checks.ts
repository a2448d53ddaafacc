import type { Check } from '../audit/check.js';

export const security: Readonly<Record<string, Check>> = {};

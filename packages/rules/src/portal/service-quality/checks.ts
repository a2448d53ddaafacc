import type { Check } from '../audit/check.js';

export const serviceQuality: Readonly<Record<string, Check>> = {};

import type { Check } from '../audit/check.js';

export const news: Readonly<Record<string, Check>> = {};

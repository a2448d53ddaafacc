import type { Check } from '../audit/check.js';

export const channels: Readonly<Record<string, Check>> = {};

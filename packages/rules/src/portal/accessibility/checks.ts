import type { Check } from '../audit/check.js';
import { check as imageAlternatives } from './image-alternatives/check.js';

export const accessibility: Readonly<Record<string, Check>> = {
  'image-alternatives': imageAlternatives,
};

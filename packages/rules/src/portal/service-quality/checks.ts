import type { Check } from '../audit/check.js';
import { check as qualityCommitment } from './quality-commitment/check.js';
import { check as qualityEffectiveness } from './quality-effectiveness/check.js';
import { check as qualityFeedback } from './quality-feedback/check.js';
import { check as qualityImprovement } from './quality-improvement/check.js';
import { check as qualityIndicators } from './quality-indicators/check.js';
import { check as qualitySatisfaction } from './quality-satisfaction/check.js';

export const serviceQuality: Readonly<Record<string, Check>> = {
  'quality-commitment': qualityCommitment,
  'quality-indicators': qualityIndicators,
  'quality-feedback': qualityFeedback,
  'quality-improvement': qualityImprovement,
  'quality-effectiveness': qualityEffectiveness,
  'quality-satisfaction': qualitySatisfaction,
};

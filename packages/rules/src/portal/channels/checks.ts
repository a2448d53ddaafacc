import type { Check } from '../audit/check.js';
import { check as channelsList } from './channels-list/check.js';
import { check as consultation } from './consultation/check.js';
import { check as consultationParts } from './consultation-parts/check.js';
import { check as feedback } from './feedback/check.js';
import { check as rating } from './rating/check.js';
import { check as ratingAnonymous } from './rating-anonymous/check.js';
import { check as ratingCriteria } from './rating-criteria/check.js';
import { check as share } from './share/check.js';

export const channels: Readonly<Record<string, Check>> = {
  'channels-list': channelsList,
  rating,
  'rating-anonymous': ratingAnonymous,
  'rating-criteria': ratingCriteria,
  feedback,
  share,
  consultation,
  'consultation-parts': consultationParts,
};

import type { Check } from '../audit/check.js';
import { check as emcLabel } from './emc-label/check.js';
import { check as emcSnippet } from './emc-snippet/check.js';
import { check as outageNotice } from './outage-notice/check.js';
import { check as retentionStated } from './retention-stated/check.js';
import { check as updateDates } from './update-dates/check.js';

export const operation: Readonly<Record<string, Check>> = {
  'outage-notice': outageNotice,
  'update-dates': updateDates,
  'retention-stated': retentionStated,
  'emc-snippet': emcSnippet,
  'emc-label': emcLabel,
};

import type { Check } from '../audit/check.js';
import { check as complaintMechanism } from './complaint-mechanism/check.js';
import { check as consentNotTicked } from './consent-not-ticked/check.js';
import { check as cookies } from './cookies/check.js';
import { check as personalIds } from './personal-ids/check.js';
import { check as personalPhones } from './personal-phones/check.js';
import { check as privacyPage } from './privacy-page/check.js';
import { check as recipientLists } from './recipient-lists/check.js';
import { check as termsPage } from './terms-page/check.js';
import { check as userProtection } from './user-protection/check.js';

export const privacy: Readonly<Record<string, Check>> = {
  'terms-page': termsPage,
  'complaint-mechanism': complaintMechanism,
  'user-protection': userProtection,
  'privacy-page': privacyPage,
  'consent-not-ticked': consentNotTicked,
  cookies,
  'personal-ids': personalIds,
  'personal-phones': personalPhones,
  'recipient-lists': recipientLists,
};

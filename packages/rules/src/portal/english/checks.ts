import type { Check } from '../audit/check.js';
import { check as englishApparatus } from './english-apparatus/check.js';
import { check as englishContacts } from './english-contacts/check.js';

export const english: Readonly<Record<string, Check>> = {
  'english-contacts': englishContacts,
  'english-apparatus': englishApparatus,
};

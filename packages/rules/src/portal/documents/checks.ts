import type { Check } from '../audit/check.js';
import { check as documentsDays } from './documents-days/check.js';
import { check as documentsFields } from './documents-fields/check.js';
import { check as documentsFile } from './documents-file/check.js';
import { check as documentsRegister } from './documents-register/check.js';
import { check as documentsSearch } from './documents-search/check.js';

export const documents: Readonly<Record<string, Check>> = {
  'documents-register': documentsRegister,
  'documents-fields': documentsFields,
  'documents-search': documentsSearch,
  'documents-file': documentsFile,
  'documents-days': documentsDays,
};

import type { Check } from '../audit/check.js';
import { check as accessCatalogue } from './access-catalogue/check.js';
import { check as accessCatalogueFields } from './access-catalogue-fields/check.js';
import { check as accessContact } from './access-contact/check.js';
import { check as accessFiveDays } from './access-five-days/check.js';
import { check as accessSection } from './access-section/check.js';

export const access: Readonly<Record<string, Check>> = {
  'access-section': accessSection,
  'access-catalogue': accessCatalogue,
  'access-catalogue-fields': accessCatalogueFields,
  'access-contact': accessContact,
  'access-five-days': accessFiveDays,
};

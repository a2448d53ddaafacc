import type { Check } from '../audit/check.js';
import { check as dublinCore } from './dublin-core/check.js';
import { check as dublinCoreCurrent } from './dublin-core-current/check.js';
import { check as dublinCoreNotEmpty } from './dublin-core-not-empty/check.js';
import { check as dublinCoreOptional } from './dublin-core-optional/check.js';
import { check as feeds } from './feeds/check.js';
import { check as openData } from './open-data/check.js';
import { check as printAndSave } from './print-and-save/check.js';
import { check as relatedLinks } from './related-links/check.js';
import { check as search } from './search/check.js';
import { check as sitemapText } from './sitemap-text/check.js';
import { check as sitemapXml } from './sitemap-xml/check.js';
import { check as structuredData } from './structured-data/check.js';

export const functions: Readonly<Record<string, Check>> = {
  search,
  'related-links': relatedLinks,
  'print-and-save': printAndSave,
  'sitemap-text': sitemapText,
  'sitemap-xml': sitemapXml,
  feeds,
  'open-data': openData,
  'dublin-core': dublinCore,
  'dublin-core-not-empty': dublinCoreNotEmpty,
  'dublin-core-current': dublinCoreCurrent,
  'dublin-core-optional': dublinCoreOptional,
  'structured-data': structuredData,
};

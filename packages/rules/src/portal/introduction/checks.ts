import type { Check } from '../audit/check.js';
import { check as contactDirectory } from './contact-directory/check.js';
import { check as introApparatus } from './intro-apparatus/check.js';
import { check as introCulture } from './intro-culture/check.js';
import { check as introFunctions } from './intro-functions/check.js';
import { check as introHistory } from './intro-history/check.js';
import { check as introLeaders } from './intro-leaders/check.js';
import { check as introMap } from './intro-map/check.js';
import { check as introMapText } from './intro-map-text/check.js';
import { check as introNature } from './intro-nature/check.js';
import { check as introRelics } from './intro-relics/check.js';
import { check as officialEmail } from './official-email/check.js';

export const introduction: Readonly<Record<string, Check>> = {
  'intro-apparatus': introApparatus,
  'intro-map': introMap,
  'intro-map-text': introMapText,
  'intro-nature': introNature,
  'intro-history': introHistory,
  'intro-culture': introCulture,
  'intro-relics': introRelics,
  'intro-leaders': introLeaders,
  'intro-functions': introFunctions,
  'contact-directory': contactDirectory,
  'official-email': officialEmail,
};

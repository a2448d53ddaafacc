import { access } from './access/checks.js';
import { accessibility } from './accessibility/checks.js';
import type { Check } from './audit/check.js';
import { channels } from './channels/checks.js';
import { content } from './content/checks.js';
import { democracy } from './democracy/checks.js';
import { documents } from './documents/checks.js';
import { domain } from './domain/checks.js';
import { english } from './english/checks.js';
import { functions } from './functions/checks.js';
import { identity } from './identity/checks.js';
import { introduction } from './introduction/checks.js';
import { news } from './news/checks.js';
import { operation } from './operation/checks.js';
import { performance } from './performance/checks.js';
import { privacy } from './privacy/checks.js';
import { procedures } from './procedures/checks.js';
import { security } from './security/checks.js';
import { serviceQuality } from './service-quality/checks.js';

/** Every check, by the id of the requirement that it judges. */
export const portalChecks: Readonly<Record<string, Check>> = {
  ...identity,
  ...introduction,
  ...democracy,
  ...documents,
  ...procedures,
  ...access,
  ...news,
  ...channels,
  ...serviceQuality,
  ...operation,
  ...english,
  ...functions,
  ...accessibility,
  ...performance,
  ...domain,
  ...security,
  ...privacy,
  ...content,
};

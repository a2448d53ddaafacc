import type { Check } from '../audit/check.js';
import { check as httpRedirect } from './http-redirect/check.js';
import { check as https } from './https/check.js';
import { check as mixedContent } from './mixed-content/check.js';
import { check as securityHeaders } from './security-headers/check.js';
import { check as thirdParties } from './third-parties/check.js';

export const security: Readonly<Record<string, Check>> = {
  https,
  'http-redirect': httpRedirect,
  'security-headers': securityHeaders,
  'mixed-content': mixedContent,
  'third-parties': thirdParties,
};

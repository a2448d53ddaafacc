import type { Check } from '../audit/check.js';
import { check as footerOwner } from './footer-owner/check.js';
import { check as headerEmblem } from './header-emblem/check.js';
import { check as headerFullName } from './header-full-name/check.js';
import { check as homeMainContent } from './home-main-content/check.js';
import { check as mainMenu } from './main-menu/check.js';
import { check as parentPortalLink } from './parent-portal-link/check.js';
import { check as threePartLayout } from './three-part-layout/check.js';

export const identity: Readonly<Record<string, Check>> = {
  'header-emblem': headerEmblem,
  'header-full-name': headerFullName,
  'three-part-layout': threePartLayout,
  'main-menu': mainMenu,
  'home-main-content': homeMainContent,
  'footer-owner': footerOwner,
  'parent-portal-link': parentPortalLink,
};

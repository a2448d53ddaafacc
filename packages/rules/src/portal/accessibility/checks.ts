import type { Check } from '../audit/check.js';
import { check as accessKeys } from './access-keys/check.js';
import { check as accessibilityStatement } from './accessibility-statement/check.js';
import { check as dataTables } from './data-tables/check.js';
import { check as displayControls } from './display-controls/check.js';
import { check as formLabels } from './form-labels/check.js';
import { check as headings } from './headings/check.js';
import { check as imageAlternatives } from './image-alternatives/check.js';
import { check as keyboardPath } from './keyboard-path/check.js';
import { check as landmarks } from './landmarks/check.js';
import { check as linkText } from './link-text/check.js';
import { check as mediaSummary } from './media-summary/check.js';
import { check as mobileViewport } from './mobile-viewport/check.js';
import { check as noMovingText } from './no-moving-text/check.js';
import { check as pageLanguage } from './page-language/check.js';
import { check as pageTitle } from './page-title/check.js';
import { check as textContrast } from './text-contrast/check.js';
import { check as textResize } from './text-resize/check.js';

export const accessibility: Readonly<Record<string, Check>> = {
  'page-language': pageLanguage,
  'page-title': pageTitle,
  'text-contrast': textContrast,
  'text-resize': textResize,
  'display-controls': displayControls,
  'keyboard-path': keyboardPath,
  'access-keys': accessKeys,
  headings,
  'data-tables': dataTables,
  'image-alternatives': imageAlternatives,
  'media-summary': mediaSummary,
  'link-text': linkText,
  'form-labels': formLabels,
  'no-moving-text': noMovingText,
  landmarks,
  'mobile-viewport': mobileViewport,
  'accessibility-statement': accessibilityStatement,
};

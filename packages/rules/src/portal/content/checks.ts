import type { Check } from '../audit/check.js';
import { check as blankMarks } from './blank-marks/check.js';
import { check as deadLinks } from './dead-links/check.js';
import { check as nfc } from './nfc/check.js';
import { check as pdfLanguage } from './pdf-language/check.js';
import { check as pdfSize } from './pdf-size/check.js';
import { check as pdfText } from './pdf-text/check.js';
import { check as pdfTitle } from './pdf-title/check.js';
import { check as pdfVersion } from './pdf-version/check.js';
import { check as sampleText } from './sample-text/check.js';
import { check as utf8 } from './utf8/check.js';

export const content: Readonly<Record<string, Check>> = {
  'sample-text': sampleText,
  'blank-marks': blankMarks,
  'dead-links': deadLinks,
  utf8,
  nfc,
  'pdf-text': pdfText,
  'pdf-title': pdfTitle,
  'pdf-language': pdfLanguage,
  'pdf-size': pdfSize,
  'pdf-version': pdfVersion,
};

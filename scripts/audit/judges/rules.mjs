import { axeRules } from '../../../packages/rules/dist/portal.js';

/** The other judges, by the key that stands for each in the tables. */
export const judges = { axe: 'axe-core', htmlValidate: 'html-validate', lighthouse: 'Lighthouse' };

/** Rules of the other judges on the same thing as a requirement; what the auditor itself takes from axe-core stands with the checks. */
const rules = {
  'page-language': {
    htmlValidate: ['element-required-attributes'],
    lighthouse: ['html-has-lang', 'html-lang-valid', 'html-xml-lang-mismatch', 'valid-lang'],
  },
  'page-title': { htmlValidate: ['empty-title', 'element-required-content'], lighthouse: ['document-title'] },
  'text-resize': { lighthouse: ['meta-viewport'] },
  'keyboard-path': {
    htmlValidate: ['hidden-focusable', 'prefer-native-element'],
    lighthouse: ['bypass', 'tabindex', 'skip-link', 'aria-hidden-focus', 'crawlable-anchors'],
  },
  'access-keys': { lighthouse: ['accesskeys'] },
  headings: {
    axe: ['p-as-heading'],
    htmlValidate: ['heading-level', 'empty-heading'],
    lighthouse: ['heading-order', 'empty-heading'],
  },
  'data-tables': {
    axe: ['table-fake-caption', 'td-has-header', 'empty-table-header'],
    htmlValidate: ['wcag/h63'],
    lighthouse: ['td-headers-attr', 'th-has-data-cells', 'table-fake-caption', 'td-has-header'],
  },
  'image-alternatives': {
    axe: ['image-redundant-alt'],
    htmlValidate: ['wcag/h30', 'wcag/h36', 'wcag/h37', 'area-alt'],
    lighthouse: ['image-alt', 'input-image-alt', 'image-redundant-alt', 'object-alt', 'svg-img-alt'],
  },
  'media-summary': { axe: ['video-caption', 'audio-caption'], lighthouse: ['video-caption'] },
  'link-text': { htmlValidate: ['wcag/h30', 'text-content'], lighthouse: ['link-name', 'link-text'] },
  'form-labels': {
    axe: ['label-title-only', 'label-content-name-mismatch'],
    htmlValidate: ['input-missing-label', 'multiple-labeled-controls', 'valid-for'],
    lighthouse: ['label', 'select-name', 'button-name', 'form-field-multiple-labels', 'aria-input-field-name'],
  },
  'no-moving-text': { htmlValidate: ['no-autoplay', 'meta-refresh', 'deprecated'], lighthouse: ['meta-refresh'] },
  landmarks: {
    htmlValidate: ['unique-landmark', 'no-multiple-main'],
    lighthouse: ['landmark-one-main', 'frame-title'],
  },
  'mobile-viewport': { lighthouse: ['viewport-insight'] },
  'three-part-layout': {
    axe: ['landmark-one-main', 'landmark-no-duplicate-main'],
    htmlValidate: ['no-multiple-main'],
    lighthouse: ['landmark-one-main'],
  },
  'image-dimensions': { lighthouse: ['unsized-images'] },
  utf8: { lighthouse: ['charset'] },
};

/** Rules of each judge on a requirement; empty where it has none. */
export const rulesOf = (id) => {
  const { axe = [], htmlValidate = [], lighthouse = [] } = rules[id] ?? {};
  return { axe: [...(axeRules[id] ?? []), ...axe], htmlValidate, lighthouse };
};

/** Rules of html-validate and audits of Lighthouse on the same thing as a requirement; those of axe-core stand with the checks. */
export const otherRules = {
  'page-language': { lighthouse: ['html-has-lang', 'html-lang-valid', 'valid-lang'] },
  'page-title': { htmlValidate: ['empty-title', 'element-required-content'], lighthouse: ['document-title'] },
  'text-resize': { lighthouse: ['meta-viewport'] },
  'keyboard-path': {
    htmlValidate: ['tabindex-no-positive', 'no-missing-references', 'hidden-focusable'],
    lighthouse: ['bypass', 'tabindex', 'skip-link', 'crawlable-anchors'],
  },
  headings: { htmlValidate: ['heading-level', 'empty-heading'], lighthouse: ['heading-order', 'empty-heading'] },
  'data-tables': {
    htmlValidate: ['wcag/h63'],
    lighthouse: ['td-headers-attr', 'th-has-data-cells', 'table-fake-caption', 'td-has-header'],
  },
  'image-alternatives': {
    htmlValidate: ['wcag/h30', 'wcag/h36', 'wcag/h37', 'area-alt'],
    lighthouse: ['image-alt', 'input-image-alt', 'image-redundant-alt'],
  },
  'link-text': { htmlValidate: ['wcag/h30', 'text-content'], lighthouse: ['link-name', 'link-text'] },
  'form-labels': {
    htmlValidate: ['input-missing-label', 'multiple-labeled-controls'],
    lighthouse: ['label', 'select-name', 'form-field-multiple-labels'],
  },
  'no-moving-text': { htmlValidate: ['no-autoplay', 'meta-refresh', 'deprecated'], lighthouse: ['meta-refresh'] },
  landmarks: { htmlValidate: ['unique-landmark'], lighthouse: ['landmark-one-main'] },
  'access-keys': { lighthouse: ['accesskeys'] },
  'image-dimensions': { lighthouse: ['unsized-images'] },
  utf8: { lighthouse: ['charset'] },
};

/** Why a judge and the auditor differ on a page, in Vietnamese, by fixture and judge. */
export const differences = {};

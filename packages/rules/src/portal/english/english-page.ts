import type { Page } from '../page/page.js';
import { isVietnamese, markedShare } from '../shared/vietnamese-marks.js';

/** Is a page in English: by its language, or by its address where the language was left as it was? Its words may deny it. */
export const isEnglish = (page: Page): boolean =>
  (/^en\b/.test(page.language) || /^\/(en|english|eng|en-us)(\/|$|\?)/i.test(page.path)) &&
  !isVietnamese(markedShare(page));

import { timingCheck } from '../timing-check.js';

export const check = timingCheck('largestPaint', 4_000, 'phần nội dung lớn nhất hiện ra sau');

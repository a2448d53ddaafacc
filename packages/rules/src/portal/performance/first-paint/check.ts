import { timingCheck } from '../timing-check.js';

export const check = timingCheck('firstPaint', 3_000, 'nội dung đầu tiên hiện ra sau');

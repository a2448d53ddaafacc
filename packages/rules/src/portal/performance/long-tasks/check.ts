import { timingCheck } from '../timing-check.js';

export const check = timingCheck('longestTask', 600, 'tác vụ dài nhất khi tải trang mất');

import { timingCheck } from '../timing-check.js';

export const check = timingCheck('visuallyComplete', 5_800, 'trang hiện đầy đủ sau');

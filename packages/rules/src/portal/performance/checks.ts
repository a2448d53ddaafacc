import type { Check } from '../audit/check.js';
import { check as firstPaint } from './first-paint/check.js';
import { check as imageDimensions } from './image-dimensions/check.js';
import { check as imageFormats } from './image-formats/check.js';
import { check as largestPaint } from './largest-paint/check.js';
import { check as longTasks } from './long-tasks/check.js';
import { check as pageWeight } from './page-weight/check.js';
import { check as requestCount } from './request-count/check.js';
import { check as visualComplete } from './visual-complete/check.js';

export const performance: Readonly<Record<string, Check>> = {
  'first-paint': firstPaint,
  'largest-paint': largestPaint,
  'visual-complete': visualComplete,
  'long-tasks': longTasks,
  'page-weight': pageWeight,
  'request-count': requestCount,
  'image-formats': imageFormats,
  'image-dimensions': imageDimensions,
};

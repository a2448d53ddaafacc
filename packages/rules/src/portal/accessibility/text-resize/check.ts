import { eachPage } from '../../shared/each-page.js';
import { readViewport } from '../viewport.js';

/** WCAG 2.1 asks for text twice as large. */
const LEAST = 2;

export const check = eachPage((page, { findings }) => {
  const viewport = readViewport(page);
  if (!viewport) return true;
  const { element, values } = viewport;
  const scalable = values.get('user-scalable');
  const largest = values.get('maximum-scale');
  if (scalable === 'no' || scalable === '0') {
    findings.add(page, element, {
      found: `user-scalable=${scalable} chặn phóng to`,
      expected: 'thẻ viewport không có user-scalable',
    });
  } else if (largest !== undefined && Number(largest) < LEAST) {
    findings.add(page, element, {
      found: `maximum-scale=${Number(largest)} không cho phóng to gấp đôi`,
      expected: 'thẻ viewport không có maximum-scale',
    });
  }
  return true;
});

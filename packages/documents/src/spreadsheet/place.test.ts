import { expect, test } from 'vitest';
import { placeWords } from './place.js';

test.each([
  [{ sheet: 'Danh sách', row: 5 }, 'trang tính “Danh sách”, dòng 5'],
  [{ sheet: '', row: 2 }, 'dòng 2'],
])('%j is said %s', (place, words) => {
  expect(placeWords(place)).toBe(words);
});

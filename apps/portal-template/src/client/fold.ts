/**
 * Small letters without marks, đ as d: the form that the search index holds, so that a phone without a Vietnamese keyboard
 * finds what it looks for.
 *
 * @example
 * fold('Kế hoạch Chuyển đổi số'); // 'ke hoach chuyen doi so'
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/\s*['’‘`´ʼ]\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a question, folded, without the signs that the index leaves out. */
export const wordsOf = (question: string): string[] =>
  fold(question.replace(/[^\p{L}\p{M}\d/'’ -]+/gu, ' '))
    .split(' ')
    .filter(Boolean);

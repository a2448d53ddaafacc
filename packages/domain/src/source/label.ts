const labels = [
  { form: /^([IVXLC]+)\.(?=\s|$)/u, segment: (found: string) => found.toLowerCase() },
  { form: /^\d+(?:\.\d+)*\.(?=\s|$)/u, segment: (found: string) => found.split('.').filter(Boolean).at(-1) ?? found },
  { form: /^([a-zđ])\)(?=\s|$)/u, segment: (found: string) => (found.startsWith('đ') ? 'dd' : found.slice(0, -1)) },
];

/**
 * The label with which a passage begins, and the step of the legal path that it stands for.
 *
 * "4.2." gives the step `2`: the 4 is already said by the passage above. The letter đ) gives `dd`, for d) comes before it.
 *
 * @example
 * readLabel('II. NHIỆM VỤ'); // { label: 'II.', segment: 'ii' }
 * readLabel('4.2. Phân công'); // { label: '4.2.', segment: '2' }
 * readLabel('b) Phương án'); // { label: 'b)', segment: 'b' }
 * readLabel('Nơi nhận:'); // undefined
 */
export function readLabel(text: string): { label: string; segment: string } | undefined {
  for (const { form, segment } of labels) {
    const found = form.exec(text)?.[0];
    if (found !== undefined) return { label: found, segment: segment(found.replace(/\.$/, '')) };
  }
  return undefined;
}

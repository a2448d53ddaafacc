import { z } from 'zod';

/**
 * A text of a certain form.
 *
 * In: what is expected, in Vietnamese, and a function that says how a text that is not so is mended (undefined: it is right).
 * Out: a schema whose complaint carries both.
 *
 * @example
 * formed('một chữ số', (text) => (/^\d$/.test(text) ? undefined : 'ghi một chữ số'));
 */
export const formed = (expected: string, mend: (text: string) => string | undefined) =>
  z.string({ error: expected }).check(({ value, issues }) => {
    const fix = mend(value);
    if (fix !== undefined) issues.push({ code: 'custom', input: value, message: expected, params: { fix } });
  });

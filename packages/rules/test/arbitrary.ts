import type { PlainDate } from '@haicap/domain';
import fc from 'fast-check';

/** Days from 2020 to 2039. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2039, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

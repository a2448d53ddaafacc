import { z } from 'zod';

/** The source is silent. A value of its own: never undefined, guessed or defaulted. */
export const NOT_STATED = 'not-stated';
export const NotStated = z.literal(NOT_STATED);
export type NotStated = z.infer<typeof NotStated>;

import { z } from 'zod';

/** The ids of a closed list, in its own order. */
export function listIds<List extends Record<string, unknown>>(list: List): (keyof List & string)[] {
  return Object.keys(list);
}

/**
 * A zod enum over the ids of a closed list.
 *
 * In: an object whose keys are the ids. Out: a schema that accepts exactly those ids.
 */
export function idsOf<const List extends Record<string, unknown>>(list: List): z.ZodEnum<IdEnum<List>> {
  // `Object.fromEntries` cannot carry the keys' types; this is the one place where we tell the compiler.
  return z.enum(Object.fromEntries(listIds(list).map((id) => [id, id])) as IdEnum<List>);
}

type IdEnum<List> = { [Id in keyof List & string]: Id };

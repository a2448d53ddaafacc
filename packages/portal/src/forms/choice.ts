import { idsOf } from '@haicap/domain';
import { z } from 'zod';

/** The names of choices in Vietnamese, by the schema that takes their ids. */
const names = z.registry<{ names: Readonly<Record<string, string>> }>();

/**
 * One of a closed list.
 *
 * In: the list, names in Vietnamese by id. Out: a schema that takes exactly those ids and knows their names.
 */
export function choice<const List extends Readonly<Record<string, string>>>(list: List) {
  const schema = idsOf(list);
  names.add(schema, { names: list });
  return schema;
}

/**
 * The names of a field's choices by id, for pages and messages; undefined where the field is no choice.
 *
 * @example
 * namesOfChoices(contentKinds.quality.schema.shape.item)?.commitment; // 'Cam kết chất lượng dịch vụ'
 */
export function namesOfChoices(schema: z.core.$ZodType): Readonly<Record<string, string>> | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return namesOfChoices(schema.def.innerType);
  if (schema instanceof z.ZodUnion) return schema.options.map(namesOfChoices).find((found) => found !== undefined);
  return names.get(schema)?.names;
}

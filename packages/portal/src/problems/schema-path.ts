import { z } from 'zod';

/** The schema under a path, as far as the path leads through objects and lists. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest);
  const next = bare instanceof z.ZodObject ? bare.shape[String(step)] : undefined;
  return next ? schemaAt(next, rest) : undefined;
}

/** The keys of the fields under a path, with their names; none where it leads to no group of fields. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): { key: string; title: string }[] {
  const at = schemaAt(schema, path);
  const bare = at && unwrap(at);
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries(bare.shape).map(([key, field]) => ({ key, title: titleOf(field) ?? key }));
}

/** May the value under a path be left out? */
export const isOptional = (schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean => {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodOptional || at instanceof z.ZodDefault;
};

/**
 * A field as people find it: the help's name, then the key.
 *
 * @example
 * fieldName(schema, ['duties', 1]); // 'Nhiệm vụ được phân công, mục 2 (duties)'
 */
export function fieldName(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const keys = path.filter((step) => typeof step !== 'number').map(String);
  if (keys.length === 0) return '';
  const title = path
    .map((_, index) => schemaAt(schema, path.slice(0, index + 1)))
    .map((found) => found && titleOf(found))
    .findLast((found) => found !== undefined);
  const item = path.findLast((step) => typeof step === 'number');
  const named = title === undefined ? keys.join('.') : `${title}${item === undefined ? '' : `, mục ${item + 1}`}`;
  return title === undefined ? named : `${named} (${keys.join('.')})`;
}

const titleOf = (schema: z.core.$ZodType): string | undefined =>
  schema instanceof z.ZodType ? schema.meta()?.title : undefined;

/** The schema that the wrappers stand for; of a blank or something else, that something. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  return schema instanceof z.ZodUnion ? (schema.options.at(-1) ?? schema) : schema;
}

import { nearest } from '@haicap/domain';
import { foldVietnamese } from '@haicap/rules';
import type { z } from 'zod';
import { namesOfChoices } from '../forms/index.js';
import type { PortalProblem } from './problem.js';
import { fieldsAt, schemaAt } from './schema-path.js';

/** A field that the schema does not have: the others, and which of them may be meant, by key or by name. */
export function unknownField(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
): Pick<PortalProblem, 'found' | 'expected' | 'fix'> {
  const fields = fieldsAt(schema, path);
  const near = nearestNamed(key, new Map(fields.map((field) => [field.key, field.title])));
  return {
    found: 'một trường không có trong mẫu',
    expected: `một trong các trường: ${fields.map((field) => named(field.key, field.title)).join(', ')}`,
    fix: near === undefined ? 'xóa trường này' : `có phải ${near}? Nếu không, xóa trường này`,
  };
}

type Choices = readonly z.core.util.Primitive[];

/** The ids that a field takes, with their names. */
export function expectedChoice(values: Choices, path: readonly PropertyKey[], schema: z.ZodType): string {
  const named = values.map((value) => nameOf(String(value), path, schema));
  return named.length === 1 ? named.join('') : `một trong:\n    ${named.join('\n    ')}`;
}

/** Which of the ids may be meant, by id or by name. */
export function choiceFix(
  found: unknown,
  values: Choices,
  path: readonly PropertyKey[],
  schema: z.ZodType,
): string | undefined {
  const names = new Map(values.map((value) => [String(value), nameIn(String(value), path, schema) ?? '']));
  const near = typeof found === 'string' ? nearestNamed(found, names) : undefined;
  return near === undefined ? undefined : `có phải ${near}?`;
}

function nameIn(id: string, path: readonly PropertyKey[], schema: z.ZodType): string | undefined {
  const at = schemaAt(schema, path);
  return at && namesOfChoices(at)?.[id];
}

const nameOf = (id: string, path: readonly PropertyKey[], schema: z.ZodType): string =>
  named(id, nameIn(id, path, schema));

const named = (id: string, name: string | undefined): string =>
  name === undefined || name === '' || name === id ? `"${id}"` : `"${id}" (${name})`;

/** The id that a word comes nearest to, by its id or by its name without diacritics. */
function nearestNamed(word: string, names: ReadonlyMap<string, string>): string | undefined {
  const folded = foldVietnamese(word);
  const byName = new Map([...names].map(([id, name]) => [foldVietnamese(name), id]));
  const [id] = nearest(word, names.keys());
  const [name] = nearest(folded, byName.keys());
  const meant = byName.get(folded) ?? id ?? (name === undefined ? undefined : byName.get(name));
  return meant === undefined ? undefined : named(meant, names.get(meant));
}

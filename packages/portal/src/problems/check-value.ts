import type { z } from 'zod';
import { type Explained, explainIssue, type Reading } from './explain-issue.js';

/** What a value is by its schema, or everything that is wrong with it. */
export type CheckedValue<Value> = { ok: true; data: Value } | { ok: false; faults: Explained[] };

/**
 * Checks a value that was read against its schema.
 *
 * Out: the value as the schema gives it, or one explanation for each fault, in Vietnamese.
 */
export function checkValue<Schema extends z.ZodType>(
  schema: Schema,
  reading: Omit<Reading, 'schema'>,
): CheckedValue<z.output<Schema>> {
  const parsed = schema.safeParse(reading.value, { error: expectedOf });
  if (parsed.success) return { ok: true, data: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => explainIssue(issue, { ...reading, schema })) };
}

/** Words for what a schema takes that has none of its own. */
function expectedOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return types[issue.expected];
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'ít nhất một mục' : 'một số nguyên từ 1 trở lên';
  return undefined;
}

const types: Record<string, string | undefined> = {
  number: 'một số nguyên từ 1 trở lên',
  int: 'một số nguyên từ 1 trở lên',
  boolean: 'true hoặc false, không có ngoặc kép',
  array: 'một danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch ngang',
  object: 'một nhóm trường, mỗi trường một dòng',
};

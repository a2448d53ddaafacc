import { readFileSync } from 'node:fs';
import { exportJsonSchema } from '@haicap/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { haicap } from './haicap.js';

interface Exported {
  plans: { id: string; clauses: { id: string; text: string }[] }[];
  systems: { id: string }[];
  actors: { id: string }[];
  tasks: {
    id: string;
    plan: string;
    system: string;
    actors: { actor: string }[];
    after: string[];
    citations: { clause: string; quote: string }[];
  }[];
}

const printed = haicap('export', '--format', 'json');
const dataset: Exported = JSON.parse(printed.stdout);

describe('haicap export', () => {
  test('prints JSON alone', () => {
    expect(printed).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^\{\n[\s\S]*\n\}\n$/) });
  });

  test('follows the schema that haicap schema prints', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(haicap('schema').stdout));
    validate(dataset);
    expect(validate.errors).toBeNull();
  });

  test('finds every quote in its clause, and every id that a task names', () => {
    const clauses = new Map(
      dataset.plans.flatMap((plan) => plan.clauses.map(({ id, text }) => [`${plan.id} ${id}`, text])),
    );
    const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
    const [systems, actors, tasks] = [ids(dataset.systems), ids(dataset.actors), ids(dataset.tasks)];
    for (const task of dataset.tasks) {
      expect(systems).toContain(task.system);
      for (const { actor } of task.actors) expect(actors).toContain(actor);
      for (const id of task.after) expect(tasks).toContain(id);
      for (const { clause, quote } of task.citations) expect(clauses.get(`${task.plan} ${clause}`)).toContain(quote);
    }
  });

  test('keeps to one plan when asked', () => {
    const one: Exported = JSON.parse(haicap('export', '--plan', 'binh-thuan-2025').stdout);
    expect(one.plans.map(({ id }) => id)).toEqual(['binh-thuan-2025']);
    expect(one.tasks).toEqual(dataset.tasks.filter(({ plan }) => plan === 'binh-thuan-2025'));
  });
});

test('docs/schema/export.schema.json is the schema of the code', () => {
  const path = new URL('../../../docs/schema/export.schema.json', import.meta.url);
  expect(
    JSON.parse(readFileSync(path, 'utf8')),
    'out of date; write it again: npm run -s haicap -- schema --out docs/schema/export.schema.json --force',
  ).toEqual(JSON.parse(JSON.stringify(exportJsonSchema())));
});

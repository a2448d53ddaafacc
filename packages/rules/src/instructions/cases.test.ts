import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CasesFile } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataset, need, plans } from '../../test/facts.js';
import { instructionsFor } from './index.js';

const sources = fileURLToPath(new URL('../../../../data/sources/', import.meta.url));
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/cases.yaml'))
  .sort()
  .map((path) => ({ plan: path.slice(0, -'/cases.yaml'.length), path }));
const everyPlan = { ...dataset, plans };

describe.each(files)('the worked examples of $plan', ({ plan, path }) => {
  const { cases } = CasesFile.parse(parse(readFileSync(sources + path, 'utf8')));
  const full = (name: string) => `${plan}.${name}`;

  test.each(cases)('$name', ({ unit, actor, asOf, events, contains, excludes, count, concerning, answeredBy }) => {
    const question = { plan, asOf, events, ...(unit !== undefined && { unit }), ...(actor !== undefined && { actor }) };
    const answer = need(instructionsFor(everyPlan, question)[0], `an answer of ${plan}`);
    for (const { task, ...expected } of contains) {
      const parts = answer.instructions.filter((part) => part.task === full(task));
      expect(parts, task).toContainEqual(expect.objectContaining({ task: full(task), ...expected }));
    }
    const names = answer.instructions.map(({ task }) => task);
    for (const name of excludes) {
      expect(plans.flatMap(({ tasks }) => tasks.map(({ id }) => id))).toContain(full(name));
      expect(names).not.toContain(full(name));
    }
    expect(answer.concerning.map(({ task }) => task)).toEqual(expect.arrayContaining(concerning.map(full)));
    if (count !== undefined) expect(names).toHaveLength(count);
    if (answeredBy) expect((answer.answeredBy?.units ?? []).map((line) => line.unit.id)).toEqual(answeredBy);
  });
});

test('there are worked examples for the plan of Bình Thuận', () => {
  expect(files.map(({ plan }) => plan)).toContain('binh-thuan-2025');
});

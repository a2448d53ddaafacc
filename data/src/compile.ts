// Compiles the facts of this folder into JSON, split by plan and by province: `node dist/compile.js`.
// Stops with every problem that it finds, and then writes nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataError, formatProblem, loadPlans, type Problem } from '@haicap/domain';
import { readPlanFiles, readUnitTables } from './read-files.js';
import { compareWithRaw } from './sources/compare-with-raw.js';
import { compileUnits } from './units/compile-units.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function compile(): Map<string, unknown> {
  const files = readPlanFiles(root);
  const plans = loadPlans(files.filter(({ path }) => !path.includes('/raw/')));
  const problems: Problem[] = compareWithRaw(files);
  if (problems.length > 0) throw new DataError(problems);
  const provinces = compileUnits(readUnitTables(root));

  const outputs = new Map<string, unknown>();
  for (const plan of plans) outputs.set(`plans/${plan.id}.json`, plan);
  outputs.set(
    'plans/index.json',
    plans.map(({ id }) => id),
  );
  for (const [code, province] of provinces) outputs.set(`units/${code}.json`, province);
  outputs.set('units/index.json', [...provinces.keys()]);
  return outputs;
}

try {
  for (const [name, value] of compile()) {
    const path = join(root, 'dist', 'json', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(value));
  }
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  process.stderr.write(`${error.problems.map(formatProblem).join('\n\n')}\n`);
  process.exitCode = 1;
}

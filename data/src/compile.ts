// Compiles the facts of this folder into JSON, split by plan and by province: `node dist/compile.js`.
// With `--sources <folder> --out <folder>` it compiles the plans of another folder, with the units and the law of this one.
// Stops with every problem that it finds, and then writes nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DataError, formatProblem, loadLaw, loadPlans, loadRequirements, type Problem } from '@haicap/domain';
import { readLawFiles, readPlanFiles, readRequirementFiles, readUnitTables } from './read-files.js';
import { compareWithRaw } from './sources/compare-with-raw.js';
import { compareWitnesses } from './sources/witness.js';
import { compileUnits } from './units/compile-units.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: asked } = parseArgs({ options: { sources: { type: 'string' }, out: { type: 'string' } } });
const outFolder = asked.out ?? join(root, 'dist', 'json');

function compile(): Map<string, unknown> {
  const files = readPlanFiles(root, asked.sources);
  const plans = loadPlans(files.filter(({ path }) => !path.endsWith('.txt')));
  const witnesses = compareWitnesses(files);
  const problems: Problem[] = [...compareWithRaw(files), ...witnesses.problems];
  if (problems.length > 0) throw new DataError(problems);
  const law = loadLaw(readLawFiles(root));
  const requirements = loadRequirements(readRequirementFiles(root), law.acts);
  const provinces = compileUnits(readUnitTables(root));

  const outputs = new Map<string, unknown>();
  for (const plan of plans) outputs.set(`plans/${plan.id}.json`, plan);
  outputs.set(
    'plans/index.json',
    plans.map(({ id }) => id),
  );
  outputs.set('law.json', law);
  outputs.set('portal.json', requirements);
  for (const comparison of witnesses.comparisons) outputs.set(`witnesses/${comparison.plan}.json`, comparison);
  for (const [code, province] of provinces) outputs.set(`units/${code}.json`, province);
  outputs.set('units/index.json', [...provinces.keys()]);
  return outputs;
}

try {
  for (const [name, value] of compile()) {
    const path = join(outFolder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(value));
  }
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  process.stderr.write(`${error.problems.map(formatProblem).join('\n\n')}\n`);
  process.exitCode = 1;
}

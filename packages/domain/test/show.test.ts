import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { checkPlans, formatProblem } from '../src/index.js';
import { brokenFiles, brokenNames, goodFiles } from './fixtures.js';

test('x', () => {
  const out: string[] = [checkPlans(goodFiles()).problems.map(formatProblem).join('\n')];
  for (const name of brokenNames()) {
    const ps = checkPlans(brokenFiles(name)).problems;
    out.push(`##### ${name} ${ps.length} ${ps.map((p) => p.code).join(' ')}`, ps.map(formatProblem).join('\n\n'));
    if (process.env.WRITE)
      writeFileSync(
        new URL(`./fixtures/broken/${name}/message.txt`, import.meta.url),
        `${ps.map(formatProblem).join('\n\n')}\n`,
      );
  }
  writeFileSync('/tmp/out.txt', out.join('\n'));
});

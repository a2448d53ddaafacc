#!/usr/bin/env node
import * as nodeModule from 'node:module'; // By name it would not load on an older Node.
import { EXIT } from './failure.js';
import { tooOldNode } from './io/needed-node.js';

// What is imported above runs on any Node; all the rest is loaded only on one that is recent enough.
const tooOld = tooOldNode(process.version);
if (tooOld !== undefined) {
  process.stderr.write(`${tooOld}\n`);
  process.exit(EXIT.fault);
}

// Old machines: what was compiled once is kept for the next start.
nodeModule.enableCompileCache();

const { endQuietlyWhenPipesClose } = await import('./io/pipes.js');
const { run } = await import('./run.js');

endQuietlyWhenPipesClose();
process.exitCode = await run(process.argv);

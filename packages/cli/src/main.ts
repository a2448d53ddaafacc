#!/usr/bin/env node
import * as nodeModule from 'node:module';

// Old machines: what was compiled once is kept for the next start (Node 22.8 and newer).
if ('enableCompileCache' in nodeModule) nodeModule.enableCompileCache();

const { endQuietlyWhenPipesClose } = await import('./io/pipes.js');
const { run } = await import('./run.js');

endQuietlyWhenPipesClose();
process.exitCode = await run(process.argv);

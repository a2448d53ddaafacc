#!/usr/bin/env node
import { endQuietlyWhenPipesClose } from './io/pipes.js';
import { run } from './run.js';

endQuietlyWhenPipesClose();
process.exitCode = await run(process.argv);

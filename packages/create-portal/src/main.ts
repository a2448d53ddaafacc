#!/usr/bin/env node
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  // The only place where the generator reads the clock.
  today: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
  say: (line) => process.stderr.write(`${line}\n`),
});

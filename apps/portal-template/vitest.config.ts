import { defineConfig } from 'vitest/config';

// The tests read the built site; a run of axe or html-validate over it takes seconds, not milliseconds. They are the longest of all,
// so they take both cores of a small machine.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], isolate: false, maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 },
});

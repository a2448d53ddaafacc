import { defineConfig } from 'vitest/config';

// The tests read the built site; a run of axe or html-validate over it takes seconds, not milliseconds.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  // The data package finds its JSON beside its own code, and the rules are shared with other programs: bundle neither.
  external: [/^@haicap\//],
});

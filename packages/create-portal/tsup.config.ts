import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node20',
  clean: true,
  // The data package finds its JSON beside its own code: it is not bundled.
  external: [/^@haicap\//],
});

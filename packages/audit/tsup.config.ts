import { defineConfig } from 'tsup';

// The second entry runs beside the program, so that a hostile file can be stopped.
export default defineConfig({
  entry: ['src/index.ts', 'src/worker/worker.ts'],
  format: 'esm',
  target: 'node22',
  dts: { entry: 'src/index.ts' },
  clean: true,
  external: [/^@haicap\//],
});

import { defineConfig } from 'tsup';

// Module by module: whoever asks for a calendar does not load the writer of letters, and a page takes along only what it uses.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  bundle: false,
  format: 'esm',
  target: 'node20',
  dts: { entry: 'src/index.ts' },
  clean: true,
});

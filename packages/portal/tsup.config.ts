import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/astro.ts', 'src/portal-check.ts'],
  format: 'esm',
  target: 'node22',
  splitting: true,
  dts: true,
  clean: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});

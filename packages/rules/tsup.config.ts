import { defineConfig } from 'tsup';

// Module by module, so that whoever bundles for a browser takes along only what it uses.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  bundle: false,
  format: 'esm',
  target: 'node20',
  dts: { entry: ['src/index.ts', 'src/portal.ts'] },
  clean: true,
});

import { defineConfig } from 'vitest/config';

// Most tests start the program anew, and two cores may be busy with the other packages.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } });

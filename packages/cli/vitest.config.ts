import { defineConfig } from 'vitest/config';

// Some tests start programs, and two cores may be busy with the other packages.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } });

import { defineConfig } from 'vitest/config';

// Some tests start programs, and two cores may be busy with the other packages.
export default defineConfig({ test: { isolate: false, testTimeout: 120_000, hookTimeout: 120_000 } });

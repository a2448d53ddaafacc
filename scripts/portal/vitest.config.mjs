import { defineConfig } from 'vitest/config';

// One after the other: the registry and npm's cache are shared.
export default defineConfig({ test: { root: import.meta.dirname, fileParallelism: false, testTimeout: 120_000 } });

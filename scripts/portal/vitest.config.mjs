import { defineConfig } from 'vitest/config';

// One after the other: the registry and npm's cache are shared. Installing and clearing thousands of files takes long on a slow disk.
export default defineConfig({
  test: { root: import.meta.dirname, fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
});

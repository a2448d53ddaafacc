import { defineConfig } from 'astro/config';

// HANDBOOK_SITE and HANDBOOK_BASE say where the pages are published; by default at the root of any host.
export default defineConfig({
  ...(process.env.HANDBOOK_SITE && { site: process.env.HANDBOOK_SITE }),
  base: process.env.HANDBOOK_BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16, assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Node loads the workspace's packages itself, so that @haicap/data finds its JSON beside its own code.
    environments: {
      prerender: { resolve: { external: ['@haicap/data', '@haicap/documents', '@haicap/domain', '@haicap/rules'] } },
    },
  },
});

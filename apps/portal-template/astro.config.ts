import { haicapPortal } from '@haicap/portal/astro';
import { defineConfig } from 'astro/config';
import portal from './portal.config';

const { name } = portal.domain;

export default defineConfig({
  ...(typeof name === 'string' && { site: `https://${name}` }),
  output: 'static',
  trailingSlash: 'always',
  // Keeps the space between a word and the link on the next line; the default takes it away.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [haicapPortal(portal)],
  vite: { build: { assetsInlineLimit: 0 }, environments: { prerender: { resolve: { external: ['@haicap/portal'] } } } },
});

import { site } from '../lib/portal';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n${site.origin === '' ? '' : `Sitemap: ${site.origin}/sitemap.xml\n`}`);

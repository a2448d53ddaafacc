import { rss } from '@haicap/portal';
import { items, site } from '../lib/portal';

export const GET = () =>
  new Response(rss(site, items), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });

import { jsonFeed } from '@haicap/portal';
import { items, site } from '../lib/portal';

export const GET = () =>
  new Response(jsonFeed(site, items), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });

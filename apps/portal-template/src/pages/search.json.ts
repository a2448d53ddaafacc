import { searchIndex } from '@haicap/portal';
import { siteMap } from '../lib/menu';
import { entries, generalPages, items } from '../lib/portal';
import { searchRows } from '../lib/search-rows';

export const GET = () =>
  new Response(JSON.stringify(searchRows(siteMap(generalPages), searchIndex(entries), items)), {
    headers: { 'content-type': 'application/json' },
  });

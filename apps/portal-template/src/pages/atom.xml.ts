import { atom } from '@haicap/portal';
import { items, site } from '../lib/portal';

export const GET = () =>
  new Response(atom(site, items), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });

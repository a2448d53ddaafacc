import { indexJson } from '@haicap/portal';
import { entries } from '../../../lib/portal';

export const GET = () => new Response(indexJson(entries), { headers: { 'content-type': 'application/json' } });

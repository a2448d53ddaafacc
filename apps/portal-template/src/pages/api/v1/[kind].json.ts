import { type ContentKindId, contentKindIds, kindJson } from '@haicap/portal';
import type { APIRoute } from 'astro';
import { entries } from '../../../lib/portal';

export const getStaticPaths = () => contentKindIds.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET: APIRoute<{ kind: ContentKindId }> = ({ props }) =>
  new Response(kindJson(props.kind, entries), { headers: { 'content-type': 'application/json' } });

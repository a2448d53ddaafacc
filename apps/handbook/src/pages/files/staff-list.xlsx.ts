import { rosterTemplate } from '@haicap/documents';

/** The staff list to fill in, for any unit. */
export const GET = async (): Promise<Response> =>
  new Response(new Uint8Array(await rosterTemplate()), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });

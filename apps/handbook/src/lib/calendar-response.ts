/** A calendar's file. A static host tells the type by the ending; the server of `astro dev` by this header. */
export const calendarResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });

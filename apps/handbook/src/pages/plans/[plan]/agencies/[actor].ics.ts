import { NOT_STATED } from '@haicap/domain';
import { responsibilityMatrix } from '@haicap/rules';
import { calendarResponse } from '../../../../lib/calendar-response';
import { calendarOfAgency } from '../../../../lib/calendars';
import { plans } from '../../../../lib/facts';

/** A file for every agency that a plan names, where any of its tasks has a day. */
export async function getStaticPaths() {
  const named = plans.flatMap((plan) =>
    responsibilityMatrix(plan).actors.flatMap((actor) => (actor === NOT_STATED ? [] : [{ plan, actor }])),
  );
  const files = await Promise.all(
    named.map(async ({ plan, actor }) => {
      const { text } = await calendarOfAgency(plan, actor);
      return text === undefined ? [] : [{ params: { plan: plan.id, actor }, props: { text } }];
    }),
  );
  return files.flat();
}

export const GET = ({ props }: { props: { text: string } }): Response => calendarResponse(props.text);

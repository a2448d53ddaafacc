import { calendarResponse } from '../../../lib/calendar-response';
import { calendarOfPlan } from '../../../lib/calendars';
import { plans } from '../../../lib/facts';

/** A file for every plan in which any task has a day. */
export async function getStaticPaths() {
  const files = await Promise.all(
    plans.map(async (plan) => {
      const { text } = await calendarOfPlan(plan);
      return text === undefined ? [] : [{ params: { plan: plan.id }, props: { text } }];
    }),
  );
  return files.flat();
}

export const GET = ({ props }: { props: { text: string } }): Response => calendarResponse(props.text);

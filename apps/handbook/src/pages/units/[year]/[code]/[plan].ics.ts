import { calendarResponse } from '../../../../lib/calendar-response';
import { calendarOfUnit } from '../../../../lib/calendars';
import { plans, unitsOf } from '../../../../lib/facts';

/** A file for every unit and every plan that binds it, where any of its tasks has a day. */
export async function getStaticPaths() {
  const bound = plans.flatMap((plan) => {
    const { communesNew, communesOld, districts } = unitsOf(plan);
    return [...communesNew, ...communesOld, ...districts].map((unit) => ({ plan, unit }));
  });
  const files = await Promise.all(
    bound.map(async ({ plan, unit }) => {
      const { text } = await calendarOfUnit(plan, unit);
      const params = { year: String(unit.year), code: unit.code, plan: plan.id };
      return text === undefined ? [] : [{ params, props: { text } }];
    }),
  );
  return files.flat();
}

export const GET = ({ props }: { props: { text: string } }): Response => calendarResponse(props.text);

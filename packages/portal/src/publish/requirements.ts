import { Act, LawCitation, type PlacedRequirement, type PlainDate, PortalArea, portalAreas } from '@haicap/domain';
import { actStanding, type Standing, standingOf } from '@haicap/rules';
import { z } from 'zod';

const Row = z.strictObject({
  id: z.string().min(1),
  area: PortalArea,
  level: z.enum(['required', 'recommended']),
  judge: z.enum(['machine', 'person', 'unread']),
  /** What is so when it is met. */
  pass: z.string().min(1),
  citations: z.array(LawCitation),
});

/** The requirements on a portal and the acts behind them, as far as a portal's own page shows them. */
export const RequirementList = z.strictObject({ requirements: z.array(Row), acts: z.array(Act) });
export type RequirementList = z.infer<typeof RequirementList>;

/**
 * What a portal keeps of the requirements: a made portal holds this list instead of all the data.
 *
 * In: the requirements and the acts of the data. Out: what a page shows of them, and the acts that they name.
 */
export function requirementList(requirements: readonly PlacedRequirement[], acts: readonly Act[]): RequirementList {
  const named = new Set(requirements.flatMap(({ citations }) => citations.map(({ act }) => act)));
  return {
    requirements: requirements.map(({ id, area, level, judge, pass, citations }) => ({
      id,
      area,
      level,
      judge,
      pass,
      citations,
    })),
    acts: acts.filter(({ id }) => named.has(id)),
  };
}

/** The requirements of one area, each with its standing on a day. */
export interface RequirementArea {
  id: PortalArea;
  /** In Vietnamese. */
  name: string;
  /** In the order of the list. */
  requirements: readonly (RequirementList['requirements'][number] & { standing: Standing })[];
}

/**
 * The requirements by area, with their standing on a day.
 *
 * In: the list and a day. Out: the areas in the order of a report; an area without requirements is left out.
 *
 * @throws RangeError for a day that is not in the calendar, and for an act that the list does not hold.
 */
export const requirementsOn = ({ requirements, acts }: RequirementList, day: PlainDate): RequirementArea[] =>
  PortalArea.options
    .map((id) => ({
      id,
      name: portalAreas[id],
      requirements: requirements
        .filter(({ area }) => area === id)
        .map((row) => ({ ...row, standing: standingOf(row, acts, day) })),
    }))
    .filter((area) => area.requirements.length > 0);

/** The acts behind the requirements, with their standing on a day. */
export const actsOn = ({ acts }: RequirementList, day: PlainDate): (Act & { standing: Standing })[] =>
  acts.map((act) => ({ ...act, standing: actStanding(act, day) }));

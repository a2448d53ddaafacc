import { loadPortalRequirements } from '@haicap/data';
import {
  type Act,
  listIds,
  NOT_STATED,
  type PlacedRequirement,
  type PortalArea,
  portalAreas,
  portalJudges,
} from '@haicap/domain';
import { type StandingPeriod, standingPeriods, standings } from '@haicap/rules';
import { rulesetOn } from '@haicap/rules/portal';
import { dataset } from './facts';
import { formatDay } from './format';

/** All requirements on a commune's portal, in the order of a report. */
export const requirements: readonly PlacedRequirement[] = await loadPortalRequirements();

/** The areas with their requirements, in the order of a report. */
export const requirementAreas: readonly {
  id: PortalArea;
  name: string;
  requirements: readonly PlacedRequirement[];
}[] = listIds(portalAreas).map((id) => ({
  id,
  name: portalAreas[id],
  requirements: requirements.filter(({ area }) => area === id),
}));

/** The acts that requirements rest on, each with how many do. */
export const requirementActs: readonly { act: Act; count: number }[] = dataset.law.acts.flatMap((act) => {
  const count = requirements.filter(({ citations }) => citations.some((cited) => cited.act === act.id)).length;
  return count === 0 ? [] : [{ act, count }];
});

/** The day of the hand-over: what stood before it binds no new commune. */
const HANDOVER = '2025-07-01';

/** How a requirement stands over all time. */
export const periodsOf = (requirement: PlacedRequirement): readonly StandingPeriod[] =>
  standingPeriods(requirement, dataset.law.acts);

/**
 * What an audit asks for in a period.
 *
 * In: the requirement, and a period in which its standing does not change. Out: how binding it is, or why it is not asked for.
 */
export function askedIn(
  requirement: PlacedRequirement,
  { from, until }: StandingPeriod,
): { level: PlacedRequirement['level'] } | { notAsked: string } {
  const [ruled] = rulesetOn([requirement], dataset.law.acts, from ?? until ?? HANDOVER);
  if (!ruled) throw new RangeError(`unexpected requirement "${requirement.id}" without a rule`);
  return ruled.notAsked === undefined ? { level: ruled.level } : { notAsked: ruled.notAsked };
}

/**
 * A period as readers say it.
 *
 * @example
 * periodText({ from: '2022-08-15', until: '2026-06-30', standing: 'in-force' }); // '15/08/2022 – 30/06/2026'
 */
export function periodText({ from, until }: StandingPeriod): string {
  if (from !== undefined && until !== undefined) return `${formatDay(from)} – ${formatDay(until)}`;
  if (from !== undefined) return `Từ ${formatDay(from)}`;
  return until === undefined ? 'Mọi ngày' : `Đến hết ${formatDay(until)}`;
}

/** Who judges a requirement, in a list of many: "Máy đánh giá". */
export const judgeWords = ({ judge }: PlacedRequirement): string =>
  judge === 'unread' ? portalJudges[judge] : `${portalJudges[judge]} đánh giá`;

/** How a requirement stands since the hand-over: "ngày 01/07/2025 chưa rõ; từ 01/07/2026 đang có hiệu lực". */
export function sinceHandover(requirement: PlacedRequirement): string {
  const periods = periodsOf(requirement).filter(({ until }) => until === undefined || until >= HANDOVER);
  const [first, ...later] = periods;
  const nameOf = ({ standing }: StandingPeriod) => standings[standing].toLowerCase();
  if (!first) throw new RangeError(`unexpected requirement "${requirement.id}" without a standing since ${HANDOVER}`);
  const change = later.map((period) => `; từ ${formatDay(period.from ?? HANDOVER)} ${nameOf(period)}`);
  const start = first.standing === 'practice' ? '' : `ngày ${formatDay(HANDOVER)} `;
  return `${start}${nameOf(first)}${change.join('')}`;
}

/** When an act is in force, as far as is known. */
export function validityOf({ from, until, uncertainFrom }: Act): string {
  const known = from !== NOT_STATED;
  const start = known ? `Có hiệu lực từ ngày ${formatDay(from)}` : 'Chưa rõ có hiệu lực từ ngày nào';
  if (until !== undefined) return `${start}${known ? ' đến hết ngày' : '; hết hiệu lực sau ngày'} ${formatDay(until)}`;
  if (uncertainFrom === undefined) return start;
  const doubt = uncertainFrom === from ? 'không rõ nay' : `từ ngày ${formatDay(uncertainFrom)} không rõ`;
  return `${start}; ${doubt} còn áp dụng hay không`;
}

/** What a requirement rests on: its acts in the order of its citations, each with what is cited of it. */
export function basisOf({ id, citations }: PlacedRequirement) {
  return [...Map.groupBy(citations, ({ act }) => act)].map(([wanted, cited]) => {
    const act = dataset.law.acts.find((candidate) => candidate.id === wanted);
    if (!act) throw new RangeError(`unexpected act "${wanted}" of ${id}, expected one of data/law/acts.yaml`);
    return { act, cited };
  });
}

/** A sentence as a heading has it: without its full stop. */
export const asHeading = (sentence: string): string => sentence.replace(/\.$/, '');

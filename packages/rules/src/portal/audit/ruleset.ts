import type { Act, PlacedRequirement, PlainDate } from '@haicap/domain';
import { actStanding, type Standing, standingOf } from '../standing.js';

/** Which law a site is judged by. */
export const auditProfiles = {
  '2025-handover': 'Luật có hiệu lực vào ngày bàn giao 01/07/2025',
  current: 'Luật có hiệu lực vào ngày kiểm tra',
} as const satisfies Record<string, string>;

export type AuditProfile = keyof typeof auditProfiles;

/** The day on which the districts ended and the new communes began. */
const HANDOVER: PlainDate = '2025-07-01';

/** The day by whose law a profile judges, where none is asked for. */
export const profileDay = (profile: AuditProfile, today: PlainDate): PlainDate =>
  profile === '2025-handover' ? HANDOVER : today;

/** A requirement as it binds on a day. */
export interface RuledRequirement {
  requirement: PlacedRequirement;
  standing: Standing;
  /** `required` only while an act behind it is in force. */
  level: 'required' | 'recommended';
  /** Why it is not asked for on that day, in Vietnamese; absent where it is. */
  notAsked?: string;
}

/**
 * The requirements as they bind on a day.
 *
 * In: all requirements and acts, and the day. Out: each requirement, in the order given. One whose acts have all ended
 * is asked for only where it is kept as a baseline; one whose acts are all to come is not asked for.
 */
export const rulesetOn = (
  requirements: readonly PlacedRequirement[],
  acts: readonly Act[],
  day: PlainDate,
): readonly RuledRequirement[] =>
  requirements.map((requirement) => {
    const standing = standingOf(requirement, acts, day);
    const notAsked = whyNotAsked(requirement, standing);
    return {
      requirement,
      standing,
      level: standing === 'in-force' ? requirement.level : 'recommended',
      ...(notAsked === undefined ? {} : { notAsked }),
    };
  });

function whyNotAsked({ baseline }: PlacedRequirement, standing: Standing): string | undefined {
  if (standing === 'not-yet') return 'Căn cứ chưa có hiệu lực vào ngày kiểm tra.';
  if (standing === 'ended' && !baseline) return 'Căn cứ không còn hiệu lực vào ngày kiểm tra.';
  return undefined;
}

/** An act behind the requirements that had ended by the day, or whose standing is not known; for the banner of a report. */
export interface ActNotice {
  act: Act;
  standing: 'ended' | 'unknown';
}

/** Acts that requirements still rest on although they have ended, or may have: a report says so on top. */
export function actNotices(ruled: readonly RuledRequirement[], acts: readonly Act[], day: PlainDate): ActNotice[] {
  const cited = new Set(
    ruled
      .filter(({ notAsked }) => notAsked === undefined)
      .flatMap(({ requirement }) => requirement.citations.map(({ act }) => act)),
  );
  return acts.flatMap((act): ActNotice[] => {
    if (!cited.has(act.id)) return [];
    const standing = actStanding(act, day);
    return standing === 'ended' || standing === 'unknown' ? [{ act, standing }] : [];
  });
}

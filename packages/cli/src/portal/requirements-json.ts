import type { Act, PlainDate } from '@haicap/domain';
import { actStanding } from '@haicap/rules';
import type { RuledRequirement } from '@haicap/rules/portal';

/** The list of requirements, as `--format json` prints it. */
export const requirementsJson = (ruled: readonly RuledRequirement[], asOf: PlainDate) => ({
  asOf,
  requirements: ruled.map(({ requirement, level, standing, notAsked }) => ({
    id: requirement.id,
    area: requirement.area,
    level,
    standing,
    judge: requirement.judge,
    ...(requirement.judge === 'machine' ? { needs: requirement.needs } : {}),
    title: requirement.pass,
    ...(notAsked === undefined ? {} : { notAsked }),
  })),
});

/** A requirement with the acts that it cites, as `--format json` prints it. */
export function requirementJson({ requirement, ...ruled }: RuledRequirement, acts: readonly Act[], asOf: PlainDate) {
  const citations = requirement.citations.map((citation) => {
    const act = acts.find(({ id }) => id === citation.act);
    return { ...citation, ...(act ? { name: act.name, standing: actStanding(act, asOf) } : {}) };
  });
  return { asOf, ...requirement, ...ruled, citations };
}

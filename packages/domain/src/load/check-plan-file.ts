import type { z } from 'zod';
import type { Problem } from '../problems/problem.js';
import type { Clause } from '../schemas/clause.js';
import type { PlanFile } from '../schemas/plan-files.js';
import { checkCitation, type Place, unknownClause } from './check-citations.js';
import type { Known } from './check-tasks.js';
import { unknownTask } from './placed-task.js';
import type { YamlFile } from './yaml-file.js';
import { formatPath } from './zod-problem.js';

/** Everything that is wrong between `plan.yaml` and the clauses and tasks of its plan. */
export function checkPlanFile(
  { value, lineAt }: YamlFile<z.output<typeof PlanFile>>,
  file: string,
  plan: string,
  { clauses, tasks }: Pick<Known, 'clauses' | 'tasks'>,
): Problem[] {
  if (!value) return [];
  const { events, naming, principles } = value;
  const at = (...path: PropertyKey[]) => ({ file, place: formatPath(path), line: lineAt(path) });
  const ids = events.map(({ id }) => id);
  return [
    ...events.flatMap(({ id, markedBy }, index): Problem[] => [
      ...(ids.indexOf(id) < index
        ? [
            {
              ...at('events', index, 'id'),
              code: 'duplicate-event',
              found: `event "${id}" a second time`,
              expected: `an id of its own (the first is events[${ids.indexOf(id)}])`,
              fix: 'give one of the two another id',
            },
          ]
        : []),
      ...(markedBy !== undefined && tasks && !tasks.has(`${plan}.${markedBy}`)
        ? [unknownTask(`${plan}.${markedBy}`, tasks, at('events', index, 'markedBy'))]
        : []),
    ]),
    ...principles.flatMap(({ clauses: cited }, index) =>
      cited.flatMap((id, place) => checkPrinciple(id, clauses, at('principles', index, 'clauses', place))),
    ),
    ...(naming.domain ? checkCitation(naming.domain, clauses, at('naming', 'domain')) : []),
    ...(naming.mailbox ? checkCitation(naming.mailbox, clauses, at('naming', 'mailbox')) : []),
  ];
}

function checkPrinciple(id: string, clauses: ReadonlyMap<string, Clause>, at: Place): Problem[] {
  const clause = clauses.get(id);
  if (!clause) return [unknownClause(id, clauses, at)];
  if (clause.kind === 'principle') return [];
  return [
    {
      ...at,
      code: 'not-a-principle',
      found: `clause "${id}" of the kind ${clause.kind}`,
      expected: 'a clause of the kind principle',
      fix: 'a duty belongs into a task; else correct the kind in source.md',
    },
  ];
}

import type { Problem } from '../problems/problem.js';
import type { Clause } from '../schemas/clause.js';
import type { Task } from '../schemas/task.js';
import { checkCitation, type Place } from './check-citations.js';
import { checkDeadlineIsQuoted } from './check-dates.js';
import { findCycles } from './find-cycles.js';
import { type PlacedTask, shortId, unknownTask } from './placed-task.js';

/** What the tasks of a plan may name. A list is absent where a file that adds to it could not be read. */
export interface Known {
  clauses: ReadonlyMap<string, Clause>;
  tasks: ReadonlySet<string> | undefined;
  events: ReadonlySet<string> | undefined;
}

/** Everything that is wrong between the tasks, the clauses and the events of one plan. */
export function checkTasks(placed: readonly PlacedTask[], { clauses, tasks, events }: Known): Problem[] {
  const first = new Map<string, PlacedTask>();
  const problems = placed.flatMap((entry): Problem[] => {
    const { task, file, place, line } = entry;
    const earlier = first.get(task.id);
    if (!earlier) first.set(task.id, entry);
    const at = (field: string, ...path: PropertyKey[]) => ({ file, place: `${place}.${field}`, line: line(...path) });
    return [
      ...(earlier
        ? [
            {
              ...at('id', 'id'),
              code: 'duplicate-task',
              found: `task "${shortId(task.id)}" a second time`,
              expected: `an id of its own (the first is ${earlier.file} › ${earlier.place})`,
              fix: 'give one of the two another id',
            },
          ]
        : []),
      ...task.citations.flatMap((citation, index) =>
        checkCitation(citation, clauses, at(`citations[${index}]`, 'citations', index)),
      ),
      ...checkObligation(task, clauses, at('citations', 'citations')),
      ...[
        { deadline: task.deadline, path: ['deadline'] },
        { deadline: task.deliverable?.deadline, path: ['deliverable', 'deadline'] },
      ].flatMap(({ deadline, path }) => {
        if (!deadline) return [];
        const within = (...rest: string[]) => at([...path, ...rest].join('.'), ...path, ...rest);
        return [
          ...checkDeadlineIsQuoted(deadline, task.citations, within()),
          ...(events ? checkEvent(deadline, events, within) : []),
        ];
      }),
    ];
  });
  return [...problems, ...(tasks ? checkAfter(placed, tasks) : []), ...checkCycles(first)];
}

function checkAfter(placed: readonly PlacedTask[], tasks: ReadonlySet<string>): Problem[] {
  return placed.flatMap(({ task, file, place, line }) =>
    task.after.flatMap((other, index) =>
      tasks.has(other)
        ? []
        : [unknownTask(other, tasks, { file, place: `${place}.after[${index}]`, line: line('after', index) })],
    ),
  );
}

function checkObligation(task: Task, clauses: ReadonlyMap<string, Clause>, at: Place): Problem[] {
  const kinds = task.citations.map(({ clause }) => clauses.get(clause)?.kind);
  if (kinds.includes(undefined) || kinds.includes('obligation')) return [];
  return [
    {
      ...at,
      code: 'no-obligation',
      found: `citations of ${kinds.join(', ')} only`,
      expected: 'at least one clause of the kind obligation',
      fix: 'cite the clause that lays down the duty, or correct its kind in source.md',
    },
  ];
}

function checkEvent(
  deadline: Task['deadline'],
  events: ReadonlySet<string>,
  at: (field: 'event' | 'until') => Place,
): Problem[] {
  const event = 'event' in deadline ? deadline.event : 'until' in deadline ? deadline.until : undefined;
  if (event === undefined || events.has(event)) return [];
  return [
    {
      ...at('event' in deadline ? 'event' : 'until'),
      code: 'unknown-event',
      found: `event "${event}"`,
      expected: events.size > 0 ? `one of ${[...events].join(', ')}` : 'an event of plan.yaml',
      fix: 'correct the event id, or add the event to plan.yaml',
    },
  ];
}

function checkCycles(first: ReadonlyMap<string, PlacedTask>): Problem[] {
  const after = new Map([...first.values()].map(({ task }) => [task.id, task.after]));
  return findCycles(after).flatMap((cycle): Problem[] => {
    const start = first.get(cycle[0] ?? '');
    if (!start) return [];
    return [
      {
        code: 'cycle',
        file: start.file,
        place: `${start.place}.after`,
        line: start.line('after'),
        found: `a circle: ${cycle.map(shortId).join(' waits for ')}`,
        expected: 'an order in which some task comes first',
        fix: 'remove one of these from "after"',
      },
    ];
  });
}

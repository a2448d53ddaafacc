import { nearest } from '../problems/nearest.js';
import type { Problem } from '../problems/problem.js';
import { TaskFile } from '../schemas/plan-files.js';
import type { Task } from '../schemas/task.js';
import type { Place } from './check-citations.js';
import type { TextFile } from './text-file.js';
import { readYaml } from './yaml-file.js';

/** A task with the place where it was written. */
export interface PlacedTask {
  task: Task;
  file: string;
  place: string;
  line: (...path: PropertyKey[]) => number | undefined;
}

/** Reads a `tasks/<system>.yaml`; ids become the plan's own. Problems are added to the list; nothing if it cannot be read. */
export function readTasks(file: TextFile, plan: string, problems: Problem[]): PlacedTask[] | undefined {
  const { value, lineAt, problems: found } = readYaml(file, TaskFile);
  problems.push(...found);
  if (!value) return undefined;
  const name = file.path.split('/').at(-1) ?? file.path;
  if (name !== `${value.system}.yaml`) {
    const named = name.replace(/\.ya?ml$/u, '');
    problems.push({
      code: 'file-name',
      file: file.path,
      place: 'system',
      line: lineAt(['system']),
      found: named === value.system ? `a file named "${name}"` : `system "${value.system}"`,
      expected: named === value.system ? `"${named}.yaml"` : `the system that the file is named after ("${named}")`,
      fix: `rename the file to ${value.system}.yaml, or correct the system`,
    });
  }
  return value.tasks.map((entry, index) => ({
    task: {
      ...entry,
      id: `${plan}.${entry.id}`,
      plan,
      system: value.system,
      after: entry.after.map((other) => `${plan}.${other}`),
    },
    file: file.path,
    place: `tasks[${index}]`,
    line: (...path) => lineAt(['tasks', index, ...path]),
  }));
}

/** A task's id without its plan, as its author wrote it. */
export const shortId = (id: string): string => id.slice(id.indexOf('.') + 1);

/** The problem of naming a task that is not there. */
export function unknownTask(id: string, known: ReadonlySet<string>, at: Place): Problem {
  const near = nearest(shortId(id), [...known].map(shortId));
  return {
    ...at,
    code: 'unknown-task',
    found: `task "${shortId(id)}"`,
    expected: near.length > 0 ? `one of ${near.join(', ')}` : 'the id of a task of this plan',
    fix: 'correct the id, or write the task',
  };
}

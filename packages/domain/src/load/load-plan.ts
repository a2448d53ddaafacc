import type { Problem } from '../problems/problem.js';
import type { Clause } from '../schemas/clause.js';
import type { Plan } from '../schemas/plan.js';
import { PlanFile } from '../schemas/plan-files.js';
import { listIds } from '../vocabulary/closed-list.js';
import { systems } from '../vocabulary/systems.js';
import { checkPlanFile } from './check-plan-file.js';
import { checkTasks } from './check-tasks.js';
import { loadSource } from './load-source.js';
import { type PlacedTask, readTasks } from './placed-task.js';
import { checkNormalForm, type TextFile } from './text-file.js';
import { readYaml } from './yaml-file.js';

/** The files of one plan, by what they are. */
export interface PlanFolder {
  /** Path of the folder: its last part is the plan's id. */
  path: string;
  source: TextFile;
  plan?: TextFile | undefined;
  tasks: TextFile[];
}

/** Reads, links and checks one plan's folder. The plan is there only if nothing is wrong with it. */
export function loadPlan(asGiven: PlanFolder): { plan?: Plan; problems: Problem[] } {
  const problems: Problem[] = [asGiven.source, asGiven.plan, ...asGiven.tasks].flatMap((file) =>
    file ? checkNormalForm(file) : [],
  );
  const folder = composed(asGiven);
  const source = loadSource(folder.source);
  problems.push(...source.problems);

  const planFile = folder.plan && readYaml(folder.plan, PlanFile);
  problems.push(...(planFile?.problems ?? []));
  const { events, naming, principles } = planFile?.value ?? PlanFile.parse({});

  const id = folder.path.split('/').at(-1) ?? folder.path;
  if (source.front && source.front.id !== id) {
    problems.push({
      code: 'plan-id',
      file: folder.source.path,
      place: 'id',
      line: source.lineAt(['id']),
      found: `"${source.front.id}"`,
      expected: `"${id}", the name of the folder`,
      fix: 'give the folder and the front matter the same id',
    });
  }

  const taskFiles = folder.tasks.map((file) => readTasks(file, id, problems));
  const placed = taskFiles.flatMap((tasks) => tasks ?? []);
  // What an unreadable file would have defined cannot be called unknown elsewhere.
  const knownTasks = taskFiles.includes(undefined) ? undefined : new Set(placed.map(({ task }) => task.id));
  const knownEvents = folder.plan && !planFile?.value ? undefined : new Set(events.map((event) => event.id));
  const clauses = new Map<string, Clause>(source.clauses.map((clause) => [clause.id, clause]));
  problems.push(
    ...checkTasks(placed, { clauses, tasks: knownTasks, events: knownEvents }),
    ...(folder.plan && planFile ? checkPlanFile(planFile, folder.plan.path, id, { clauses, tasks: knownTasks }) : []),
  );

  if (problems.length > 0 || !source.front) return { problems };
  const { raw: _raw, receivedAs: _receivedAs, ...front } = source.front;
  return {
    problems,
    plan: {
      ...front,
      naming,
      principles,
      clauses: source.clauses.map(({ line: _line, marker: _marker, ...clause }) => clause),
      events: events.map((event) => ({ ...event, ...(event.markedBy && { markedBy: `${id}.${event.markedBy}` }) })),
      tasks: inSystemOrder(placed).map(({ task }) => task),
    },
  };
}

/** The folder with its text in NFC: a decomposed word is one problem, not also a misquote. */
function composed({ path, source, plan, tasks }: PlanFolder): PlanFolder {
  const compose = (file: TextFile): TextFile => ({ ...file, text: file.text.normalize('NFC') });
  return { path, source: compose(source), plan: plan && compose(plan), tasks: tasks.map(compose) };
}

/** Tasks of the first system first; inside a system as written. */
function inSystemOrder(placed: readonly PlacedTask[]): PlacedTask[] {
  const rank = new Map<string, number>(listIds(systems).map((id, index) => [id, index]));
  return [...placed].sort((a, b) => (rank.get(a.task.system) ?? 0) - (rank.get(b.task.system) ?? 0));
}

import type { AxeViolation, PdfFacts } from '@haicap/rules/portal';

/** What the program beside this one is asked to do, and what it answers. */
export interface WorkerTasks {
  pdf: { in: { body: Uint8Array }; out: PdfFacts };
  axe: { in: { html: string; url: string }; out: { violations: readonly AxeViolation[] } };
}

export type TaskName = keyof WorkerTasks;

export type Request = { [Name in TaskName]: { id: number; name: Name; given: WorkerTasks[Name]['in'] } }[TaskName];

export type Reply = { id: number; done: WorkerTasks[TaskName]['out'] } | { id: number; error: string };

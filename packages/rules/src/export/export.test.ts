import { ExportedDataset } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { binhThuan, need, plans } from '../../test/facts.js';
import { exportDataset, exportDeadline } from './index.js';

describe('the export', () => {
  const exported = exportDataset(plans);

  test('keeps to its schema', () => {
    expect(ExportedDataset.parse(exported)).toEqual(exported);
  });

  test('is the same after a way through JSON', () => {
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
  });

  test('has every plan, clause and task', () => {
    expect(exported.plans.map(({ id, clauses }) => [id, clauses.length])).toEqual(
      plans.map(({ id, clauses }) => [id, clauses.length]),
    );
    expect(exported.tasks.map(({ id }) => id)).toEqual(plans.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  });

  test('names every actor and system that its tasks speak of', () => {
    const actors = exported.actors.map(({ id }) => id);
    const systems = exported.systems.map(({ id }) => id);
    for (const task of exported.tasks) {
      expect(systems).toContain(task.system);
      for (const { actor } of task.actors) expect(actors).toContain(actor);
    }
    expect(actors).toContain('not-stated');
  });

  const [first] = exportDataset([binhThuan]).tasks;
  const task = (name: string) =>
    need(
      exported.tasks.find(({ id }) => id === `binh-thuan-2025.${name}`),
      name,
    );

  test('begins with the first task of the first plan and its citation', () => {
    expect(first?.citations[0]).toEqual({ clause: 'ii.7.1', quote: expect.stringContaining('121 trang') });
  });

  test('parts the first recipient from the others', () => {
    expect(task('it-officer-list').deliverable).toMatchObject({ to: 'dost', alsoTo: ['provincial-office'] });
    expect(task('wan-office-addresses').deliverable).not.toHaveProperty('alsoTo');
  });

  test('says how something is sent where the plan says so', () => {
    expect(task('weekly-report').deliverable?.channel).toBe('email: phongcds@skhcn.binhthuan.gov.vn');
    expect(task('budget-estimate').deliverable).not.toHaveProperty('channel');
  });
});

describe('an exported deadline', () => {
  test('has the last good day beside the day as printed', () => {
    expect(exportDeadline({ kind: 'before', date: '2025-06-15' })).toEqual({
      kind: 'before',
      date: '2025-06-15',
      lastDay: '2025-06-14',
    });
  });

  test('has no last day while it waits for an event, and has it once the event is known', () => {
    const deadline = { kind: 'within', days: 5, event: 'list' } as const;
    expect(exportDeadline(deadline)).toEqual(deadline);
    expect(exportDeadline(deadline, new Map([['list', '2025-06-11']]))).toEqual({ ...deadline, lastDay: '2025-06-16' });
  });

  test('has no last day where the plan states none', () => {
    expect(exportDeadline({ kind: 'not-stated' })).toEqual({ kind: 'not-stated' });
    expect(exportDeadline({ kind: 'ongoing' })).toEqual({ kind: 'ongoing' });
  });
});

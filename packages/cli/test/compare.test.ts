import { loadAllPlans } from '@haicap/data';
import { compareByActor, compareBySystem } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { smallPlan } from '../../documents/test/small-plan.js';
import { compareJson } from '../src/present/compare-json.js';
import { compareMd } from '../src/present/compare-md.js';
import { compareText } from '../src/present/compare-text.js';
import { haicap } from './haicap.js';

const plans = await loadAllPlans();
const rename = (id: string) => ({ ...smallPlan, id, shortTitle: `Kế hoạch ${id}` });
const silent = { ...rename('silent'), tasks: [] };
const bare = { ...rename('bare'), tasks: smallPlan.tasks.filter(({ support }) => support.length === 0) };
const small = [smallPlan, bare, silent];
const view = { comparison: compareBySystem(small, 'email'), plans: small, asOf: '2025-06-08' };

describe('haicap compare', () => {
  test('--system gives every plan and the table of the rules as JSON', () => {
    const { status, stdout, stderr } = haicap('compare', '--system', 'email', '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    const { facets, plans: columns } = compareBySystem(plans, 'email');
    expect(JSON.parse(stdout)).toMatchObject({
      system: 'email',
      name: 'Thư điện tử công vụ',
      plans: columns.map(({ plan, status: presence }) => ({ plan, status: presence })),
      facets,
    });
  });

  test('--actor gives every plan and the table of the rules as JSON', () => {
    const { status, stdout } = haicap('compare', '--actor', 'dost', '--format', 'json');
    expect(status).toBe(0);
    const { facets, plans: columns } = compareByActor(plans, 'dost');
    expect(JSON.parse(stdout)).toMatchObject({
      actor: 'dost',
      plans: columns.map(({ plan, status: presence }) => ({ plan, status: presence })),
      facets,
    });
  });

  test.each(['text', 'md'])('--format %s names every plan and every task of the system', (format) => {
    const { status, stdout } = haicap('compare', '--system', 'email', '--format', format);
    expect(status).toBe(0);
    const titles = plans
      .flatMap(({ tasks }) => tasks.filter(({ system }) => system === 'email'))
      .map(({ title }) => title);
    const ids = plans.map(({ id }) => id);
    expect([...titles, ...ids].filter((words) => !stdout.includes(words))).toEqual([]);
  });
});

test('text: a plan that says nothing, a plan that leaves something out, and what is shown where', () => {
  const text = compareText(view);
  expect(text).toContain('KẾ HOẠCH SILENT (silent)\nKết quả: không có phần này');
  expect(text).toContain(
    'PHỐI HỢP\n• Sở Khoa học và Công nghệ\n  small: Việc before (i.1)\n  (không nêu: bare; không có phần này: silent)',
  );
  expect(text).toContain('• Việc before: hạn cuối 09/06/2025 (kế hoạch: trước ngày 10/06/2025)');
});

test('Markdown: a section for each plan, a column for each plan', () => {
  const md = compareMd(view);
  expect(md).toContain('## Kế hoạch nhỏ\n');
  expect(md).toContain('| Điểm so sánh | Nội dung | small | bare | silent |');
  expect(md).toContain('| Phối hợp | Công an tỉnh | Việc before (i.1) | không nêu | không có phần này |');
});

test('Markdown of what no plan speaks of has no table', () => {
  const md = compareMd({ ...view, comparison: compareBySystem(small, 'wan') });
  expect(md).not.toContain('## Từng điểm một');
  expect(md.match(/không có phần này/g)).toHaveLength(small.length);
});

test('an event counts once it had come about by the day of asking', () => {
  const event = {
    id: 'list',
    name: 'Có danh sách',
    date: 'not-stated',
    outcome: { date: '2025-06-11', basis: 'x' },
  } as const;
  const held = [{ ...smallPlan, events: [event] }];
  const lastDays = (asOf: string) =>
    JSON.stringify(compareJson({ comparison: compareBySystem(held, 'email'), plans: held, asOf })).match(/2025-06-16/g);
  expect(lastDays('2025-06-10')).toBeNull();
  expect(lastDays('2025-06-11')).toHaveLength(1);
});

test('JSON: each deadline with its last good day', () => {
  const known = compareJson({ ...view, comparison: compareByActor(small, 'police') });
  expect(known).toMatchObject({
    actor: 'police',
    plans: [
      {
        plan: 'small',
        shortTitle: 'Kế hoạch nhỏ',
        roles: ['support', 'receives'],
        tasks: [
          { id: 'small.before', deadline: { kind: 'before', date: '2025-06-10', lastDay: '2025-06-09' } },
          { id: 'small.hand-over', deadline: { kind: 'not-stated' } },
        ],
      },
      { plan: 'bare', tasks: [{ id: 'small.hand-over' }] },
      { plan: 'silent', status: 'not-in-plan' },
    ],
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadEntry, readIcs } from '../../test/read-ics.js';
import { smallPlan, smallWorklist } from '../../test/small-plan.js';
import { type CalendarOptions, calendarOf } from './calendar.js';
import { planSource, worklistSource } from './calendar-source.js';

const made = (events: Record<string, string> = {}, options?: CalendarOptions) =>
  calendarOf(worklistSource(smallWorklist(events)), options);
const entriesOf = (...asked: Parameters<typeof made>) => readIcs(made(...asked).text ?? '').entries;
const find = (entries: ReadEntry[], name: string) => {
  const entry = entries.find(({ uid }) => uid === `small.${name}.dost@haicap`);
  if (!entry) throw new Error(`no entry for ${name}`);
  return entry;
};

describe('an entry', () => {
  test('stands all day on the last good day and ends before the next', () => {
    expect(find(entriesOf(), 'before')).toMatchObject({
      summary: 'Việc before',
      allDay: true,
      start: '2025-06-09',
      end: '2025-06-10',
    });
  });

  test('marks the day on which work starts', () => {
    expect(find(entriesOf(), 'from')).toMatchObject({ summary: 'Bắt đầu: Việc from', start: '2025-07-01' });
    expect(find(entriesOf(), 'from').notes).toContain('từ ngày 01/07/2025. Kế hoạch không nêu ngày kết thúc.');
  });

  test('of a weekly report comes back every Thursday from the day of the plan on, without an end', () => {
    const weekly = find(entriesOf(), 'weekly');
    expect(weekly.summary).toBe('Việc weekly (chiều thứ 5)');
    expect(weekly.repeats.slice(0, 3)).toEqual(['2025-06-05', '2025-06-12', '2025-06-19']);
    expect(new Set(weekly.repeats.map((day) => new Date(`${day}T00:00:00Z`).getUTCDay()))).toEqual(new Set([4]));
    expect(weekly.ends).toBe(false);
    expect(weekly.notes).toContain('buổi chiều thứ 5 hằng tuần. Kế hoạch không nêu ngày kết thúc.');
  });

  test('of a hand-over with a day of its own stands beside that of its task', () => {
    expect(find(entriesOf(), 'hand-over.deliverable')).toMatchObject({
      summary: 'Hạn gửi: Việc hand-over',
      start: '2025-06-20',
    });
    expect(find(entriesOf(), 'hand-over.deliverable').notes).toContain(
      'Hạn gửi: hạn cuối 20/06/2025 (kế hoạch: chậm nhất ngày 20/06/2025)\nHạn của việc: kế hoạch không nêu thời hạn\n',
    );
  });

  test('whose day the plan only expects is tentative, until the day of the event is known', () => {
    const plan = {
      ...smallPlan,
      tasks: smallPlan.tasks.slice(0, 1).map((task) => ({
        ...task,
        deadline: { kind: 'within' as const, days: 15, event: 'list', projected: '2025-07-15' },
      })),
    };
    const at = (events: Record<string, string>) =>
      find(readIcs(calendarOf(worklistSource(smallWorklist(events, plan))).text ?? '').entries, 'before');
    expect(at({})).toMatchObject({ summary: 'Dự kiến: Việc before', start: '2025-07-15' });
    expect(at({}).property('status')).toBe('TENTATIVE');
    expect(at({ list: '2025-06-11' })).toMatchObject({ summary: 'Việc before', start: '2025-06-26' });
    expect(at({ list: '2025-06-11' }).property('status')).toBe('CONFIRMED');
  });

  test('leaves the reader free and bears its system', () => {
    const entry = find(entriesOf(), 'before');
    expect(entry.property('transp')).toBe('TRANSPARENT');
    expect(entry.property('categories')).toBe('Thư điện tử công vụ');
  });

  test('says who has a part, on which clause, by its words and by which plan', () => {
    expect(find(entriesOf(), 'before').notes.split('\n')).toEqual([
      'Làm việc này, rồi gửi.',
      'Thời hạn: hạn cuối 09/06/2025 (kế hoạch: trước ngày 10/06/2025)',
      'Chủ trì, thực hiện: Sở Khoa học và Công nghệ',
      'Phối hợp: Sở Khoa học và Công nghệ; Công an tỉnh',
      'Căn cứ i.1: “tên miền <tên>.gov.vn (*)”',
      'Kế hoạch nhỏ (số 1/KH-UBND, ngày 03/06/2025)',
    ]);
  });

  test('links to its task where the address of a handbook is given, and nowhere otherwise', () => {
    expect(find(entriesOf(), 'before').property('url')).toBeNull();
    expect(find(entriesOf({}, { site: 'https://so-tay.example/hai-cap/' }), 'before').property('url')).toBe(
      'https://so-tay.example/hai-cap/plans/small/systems/email/#before',
    );
    expect(() => made({}, { site: 'so-tay' })).toThrow(TypeError);
  });
});

describe('reminders', () => {
  test('come at 08:00 seven days before and on the day before', () => {
    expect(find(entriesOf(), 'before').alarms).toEqual([
      '2025-06-02T08:00:00 Còn 7 ngày: Việc before',
      '2025-06-08T08:00:00 Ngày mai: Việc before',
    ]);
    expect(find(entriesOf(), 'from').alarms[1]).toBe('2025-06-30T08:00:00 Ngày mai: Bắt đầu: Việc from');
  });

  test('of a weekly report come the same morning', () => {
    expect(find(entriesOf(), 'weekly').alarms).toEqual(['2025-06-05T08:00:00 Hôm nay: Việc weekly (chiều thứ 5)']);
  });
});

describe('what has no day', () => {
  test('is left out, counted first and named by reason', () => {
    expect(made()).toMatchObject({ entries: 4, undated: 3, waitsFor: ['list'] });
    expect(made().remarks).toEqual([
      '3 việc không có ngày, không nằm trong lịch này:',
      'Chờ một sự kiện (2): Việc within; Việc right-after.',
      'Thường xuyên (1): Việc ongoing.',
      'Lịch có 4 mục, theo Kế hoạch nhỏ (số 1/KH-UBND, ngày 03/06/2025).',
    ]);
    expect(readIcs(made().text ?? '').property('x-wr-caldesc')).toBe(made().remarks.join('\n'));
  });

  test('appears once the day of its event is told', () => {
    const told = entriesOf({ list: '2025-06-11' });
    expect(find(told, 'within')).toMatchObject({ summary: 'Việc within', start: '2025-06-16' });
    expect(find(told, 'right-after')).toMatchObject({ summary: 'Bắt đầu: Việc right-after', start: '2025-06-11' });
    expect(made({ list: '2025-06-11' })).toMatchObject({ entries: 6, undated: 1, waitsFor: [] });
  });

  test('makes no file of its own: a calendar without an entry has no text', () => {
    const tasks = smallPlan.tasks.filter(({ deadline }) => deadline.kind === 'ongoing');
    expect(calendarOf(planSource({ ...smallPlan, tasks }, { asOf: '2025-06-08' }))).toEqual({
      entries: 0,
      undated: 1,
      waitsFor: [],
      remarks: [
        '1 việc không có ngày, không nằm trong lịch này:',
        'Thường xuyên (1): Việc ongoing.',
        'Lịch có 0 mục, theo Kế hoạch nhỏ (số 1/KH-UBND, ngày 03/06/2025).',
      ],
    });
  });

  test('is not spoken of where everything has a day', () => {
    const tasks = smallPlan.tasks.filter(({ deadline }) => deadline.kind === 'before');
    expect(calendarOf(planSource({ ...smallPlan, tasks }, { asOf: '2025-06-08' })).remarks[0]).toBe(
      'Mọi việc đều có ngày trong lịch này.',
    );
  });
});

describe('a second import', () => {
  const at = (asOf: string, events: Record<string, string> = {}) =>
    readIcs(calendarOf(planSource(smallPlan, { asOf, events })).text ?? '').entries;
  const uids = (entries: ReadEntry[]) => entries.map(({ uid }) => uid).sort();

  test('finds the entries of the first, whatever the day of asking, the order and the words', () => {
    const reworded = { ...smallPlan, tasks: smallPlan.tasks.map((task) => ({ ...task, title: 'Khác' })).toReversed() };
    const { text = '' } = calendarOf(planSource(reworded, { asOf: '2025-07-01' }));
    expect(uids(readIcs(text).entries)).toEqual(uids(at('2025-06-08')));
  });

  test('of a later day is the newer one by SEQUENCE, LAST-MODIFIED and DTSTAMP', () => {
    const stamps = (asOf: string) =>
      at(asOf)
        .slice(0, 1)
        .flatMap(({ property }) => ['sequence', 'last-modified', 'dtstamp'].map((name) => String(property(name))));
    expect(stamps('2025-06-08')).toEqual(['158', '2025-06-08T00:00:00Z', '2025-06-08T00:00:00Z']);
    expect(stamps('2025-06-09')).toEqual(['159', '2025-06-09T00:00:00Z', '2025-06-09T00:00:00Z']);
    expect(stamps('2024-12-31')[0]).toBe('0');
  });

  test('of the same question is the same text', () => {
    expect(made()).toEqual(made());
  });
});

describe('a plan without a day', () => {
  test('begins its weekly report with the day of asking', () => {
    const { text = '' } = calendarOf(planSource({ ...smallPlan, date: 'not-stated' }, { asOf: '2025-06-13' }));
    expect(readIcs(text).entries.find(({ repeats }) => repeats.length > 0)?.start).toBe('2025-06-19');
  });
});

describe('the whole plan', () => {
  test('has every task once, whoever has a part in it, and its name says so', () => {
    const { text = '' } = calendarOf(planSource(smallPlan, { asOf: '2025-06-08', events: { list: '2025-06-11' } }));
    const { entries, property } = readIcs(text);
    expect(entries.map(({ uid }) => uid)).toEqual([
      'small.before.small@haicap',
      'small.right-after.small@haicap',
      'small.within.small@haicap',
      'small.from.small@haicap',
      'small.weekly.small@haicap',
      'small.hand-over.deliverable.small@haicap',
    ]);
    expect(property('x-wr-calname')).toBe('Kế hoạch nhỏ – mọi cơ quan');
  });

  test('refuses an event that the plan does not have', () => {
    expect(() => planSource(smallPlan, { asOf: '2025-06-08', events: { other: '2025-06-11' } })).toThrow(
      'unexpected event "other" for small, expected one of list',
    );
  });
});

test('the head of a calendar names program, reader and how often to ask again, and no method', () => {
  const { property } = readIcs(made().text ?? '');
  expect(property('prodid')).toBe('-//haicap//calendar//VI');
  expect(property('x-wr-calname')).toBe('Sở Khoa học và Công nghệ – Kế hoạch nhỏ');
  expect(String(property('refresh-interval'))).toBe('P1W');
  expect(made().text).toContain('X-PUBLISHED-TTL:P1W\r\n');
  expect(made().text).not.toMatch(/PT1H|^METHOD/m);
});

test('any words come back as they were: nothing in them is read as a sign of iCalendar', () => {
  // Titles are one line; a calendar has no sign for other control characters (RFC 5545, 3.1).
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .map((text) => text.replace(/\p{Cc}/gu, ' ').normalize('NFC'));
  fc.assert(
    fc.property(words, words, (title, action) => {
      const tasks = smallPlan.tasks.slice(0, 1).map((task) => ({ ...task, title, action: `${action}\nDòng hai` }));
      const { text = '' } = calendarOf(planSource({ ...smallPlan, tasks }, { asOf: '2025-06-08' }));
      const [entry] = readIcs(text).entries;
      expect(entry?.summary).toBe(title);
      expect(entry?.notes.startsWith(`${action}\nDòng hai\nThời hạn: `)).toBe(true);
      expect(entry?.alarms[0]?.endsWith(`Còn 7 ngày: ${title}`)).toBe(true);
      expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    }),
  );
});

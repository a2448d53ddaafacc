import { describe, expect, test } from 'vitest';
import { checklist } from '../src/present/checklist.js';
import { foldIcs } from '../src/present/fold-ics.js';
import { instructionsDocx } from '../src/present/instructions-docx.js';
import { instructionsIcs } from '../src/present/instructions-ics.js';
import { instructionsJson } from '../src/present/instructions-json.js';
import { instructionsMd } from '../src/present/instructions-md.js';
import { instructionsText } from '../src/present/instructions-text.js';
import { csvCell } from '../src/present/matrix-csv.js';
import { smallPlan, smallWorklist } from './small-plan.js';

describe('checklist', () => {
  test('groups the steps by status, the most urgent first', () => {
    expect(checklist(smallWorklist()).sections.map(({ heading, steps }) => [heading, steps.length])).toEqual([
      ['Đến hạn (còn 7 ngày hoặc ít hơn)', 1],
      ['Sắp tới', 1],
      ['Chờ một sự kiện', 2],
      ['Thường xuyên', 2],
      ['Kế hoạch không nêu thời hạn', 1],
    ]);
  });

  test('makes one step of a task in which the reader has two parts', () => {
    const [due] = checklist(smallWorklist()).sections;
    expect(due?.steps).toHaveLength(1);
    expect(due?.steps[0]?.details).toEqual([
      { label: 'Vai trò', words: 'Sở Khoa học và Công nghệ (chủ trì, thực hiện); Sở Khoa học và Công nghệ (phối hợp)' },
      { label: 'Cùng làm', words: 'Công an tỉnh (phối hợp)' },
    ]);
  });

  test('says that a plan asks for nothing, instead of printing nothing', () => {
    const { facts } = checklist(smallWorklist({}, { ...smallPlan, tasks: [] }));
    expect(facts.at(-1)).toMatchObject({ label: 'Kết quả' });
  });
});

describe('text', () => {
  const text = instructionsText(smallWorklist({ list: '2025-06-11' }));

  test('gives the last good day, what the plan says, to whom it goes and the clause', () => {
    expect(text).toContain('• Việc before: hạn cuối 09/06/2025 (kế hoạch: trước ngày 10/06/2025)');
    expect(text).toContain('• Việc weekly: buổi chiều thứ 5 hằng tuần');
    expect(text).toContain('Gửi: Danh sách → Công an tỉnh');
    expect(text).toContain('Hạn gửi: hạn cuối 20/06/2025');
    expect(text).toContain('Làm sau: Việc before');
    expect(text).toContain('Căn cứ: i.1');
  });

  test('counts from the day of an event that the reader gives', () => {
    expect(text).toContain(
      'hạn cuối 16/06/2025 (kế hoạch: trong 5 ngày sau khi: nhận được danh sách (ngày 11/06/2025; mã sự kiện: list))',
    );
    expect(instructionsText(smallWorklist())).toContain('nhận được danh sách (chưa biết ngày; mã sự kiện: list)');
  });
});

test('Markdown is a checklist with the words of the plan as block quotes, its signs kept as they stand', () => {
  const md = instructionsMd(smallWorklist());
  expect(md.match(/^- \[ \] /gm)).toHaveLength(smallPlan.tasks.length);
  expect(md).toContain('\n  > tên miền \\<tên\\>.gov.vn (\\*) (i.1)\n');
});

describe('calendar', () => {
  const unfolded = (events: Record<string, string> = {}) =>
    instructionsIcs(smallWorklist(events)).replaceAll('\r\n ', '');
  const entry = (calendar: string, uid: string) =>
    calendar.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${uid}\r\n`));

  test('puts a deadline on its last good day, all day', () => {
    expect(entry(unfolded(), 'small.before.dost@haicap')).toMatch(
      /SUMMARY:Việc before\r\n[\s\S]*DTSTART;VALUE=DATE:20250609\r\nDTEND;VALUE=DATE:20250610\r\n/,
    );
  });

  test('marks the day on which work starts', () => {
    expect(entry(unfolded(), 'small.from.dost@haicap')).toMatch(/SUMMARY:Bắt đầu: Việc from[\s\S]*DATE:20250701/);
  });

  test('repeats a weekly report from its first day after the plan', () => {
    const weekly = entry(unfolded(), 'small.weekly.dost@haicap');
    expect(weekly).toContain('DTSTART;VALUE=DATE:20250605\r\n');
    expect(weekly).toContain('RRULE:FREQ=WEEKLY;BYDAY=TH\r\n');
  });

  test('leaves out what has no day, until the day of its event is known', () => {
    expect(entry(unfolded(), 'small.within.dost@haicap')).toBeUndefined();
    expect(entry(unfolded(), 'small.ongoing.dost@haicap')).toBeUndefined();
    const told = unfolded({ list: '2025-06-11' });
    expect(entry(told, 'small.within.dost@haicap')).toContain('DATE:20250616');
    expect(entry(told, 'small.right-after.dost@haicap')).toMatch(/Bắt đầu: [\s\S]*DATE:20250611/);
  });

  test('gives a hand-over with a day of its own an entry of its own', () => {
    expect(entry(unfolded(), 'small.hand-over-deliverable.dost@haicap')).toContain('DATE:20250620');
  });

  test('bears the day of the plan as its stamp, and every id once', () => {
    const calendar = unfolded();
    expect(new Set(calendar.match(/DTSTAMP:\S+/g))).toEqual(new Set(['DTSTAMP:20250603T000000Z']));
    const uids = calendar.match(/UID:\S+/g) ?? [];
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('cites the clause, and escapes what iCalendar would read as a sign', () => {
    expect(entry(unfolded(), 'small.before.dost@haicap')).toContain(
      'DESCRIPTION:Làm việc này\\, rồi gửi.\\nhạn cuối 09/06/2025',
    );
    expect(unfolded()).toContain('Căn cứ i.1: “tên miền <tên>.gov.vn (*)”');
  });

  test('has no line of more than 75 octets, and folding loses no letter', () => {
    const line = `SUMMARY:${'Ủy ban nhân dân '.repeat(30)}`;
    const folded = foldIcs(line);
    expect(Math.max(...folded.split('\r\n').map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
  });
});

test('JSON says where a recipient waits for another day than the task', () => {
  const step = instructionsJson(smallWorklist()).instructions.find(({ task }) => task === 'small.hand-over');
  expect(step).toMatchObject({
    lastDay: 'not-stated',
    sendTo: [{ actor: 'police', what: 'Danh sách', deadline: { kind: 'by', lastDay: '2025-06-20' } }],
  });
});

test('DOCX is a zip with a document inside', async () => {
  const bytes = Buffer.from(await instructionsDocx(smallWorklist()));
  expect(bytes.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
  expect(bytes.includes('word/document.xml')).toBe(true);
});

test.each([
  ['=1+1', "'=1+1"],
  ['  @x', "'  @x"],
  ['-5', "'-5"],
  ['Các sở, ban, ngành', '"Các sở, ban, ngành"'],
  ['"a"', '"""a"""'],
])('a spreadsheet takes %s as text', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

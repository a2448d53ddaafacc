import { describe, expect, test } from 'vitest';
import { smallPlan, smallWorklist } from '../../documents/test/small-plan.js';
import { instructionsJson } from '../src/present/instructions-json.js';
import { instructionsMd } from '../src/present/instructions-md.js';
import { instructionsText } from '../src/present/instructions-text.js';

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

test('JSON says where a recipient waits for another day than the task', () => {
  const step = instructionsJson(smallWorklist()).instructions.find(({ task }) => task === 'small.hand-over');
  expect(step).toMatchObject({
    lastDay: 'not-stated',
    sendTo: [{ actor: 'police', what: 'Danh sách', deadline: { kind: 'by', lastDay: '2025-06-20' } }],
  });
});

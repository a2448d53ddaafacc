import { describe, expect, test } from 'vitest';
import { smallPlan, smallWorklist } from '../../test/small-plan.js';
import { checklistDocx } from '../index.js';
import { checklist } from './checklist.js';

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

test('DOCX is a zip with a document inside', async () => {
  const bytes = Buffer.from(await checklistDocx(smallWorklist()));
  expect(bytes.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
  expect(bytes.includes('word/document.xml')).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { dataset } from '../../test/dataset.js';
import { draftOf, entries, planOf, samples, unitOf } from '../../test/letters.js';
import { letterOf } from './letter-of.js';
import { letterBlanks, letterTexts } from './letter-texts.js';
import { lettersFor } from './letters-for.js';
import { lineText } from './line.js';

const text = (letter: Parameters<typeof letterTexts>[0]) => letterTexts(letter).join('\n');
const bodies = ({ blocks }: Parameters<typeof letterTexts>[0]) =>
  blocks.flatMap((block) => (block.kind === 'body' ? [lineText(block.text)] : []));

describe('an account letter', () => {
  const district = draftOf('dak-lak-2025.email-district-review', '2024:643');
  const commune = draftOf('dak-lak-2025.email-commune-review', '2025:24175', { asOf: '2025-07-02' });

  test('goes to whom the plan names, and cites the clause with its words', () => {
    expect(district.addressees.map(lineText)).toEqual(['Sở Khoa học và Công nghệ']);
    expect(bodies(district)[0]).toContain(
      'mục II.3.b, gạch đầu dòng 2: “Đối với UBND cấp huyện: Đề nghị có văn bản gửi Sở Khoa học và Công nghệ về việc rà soát hủy bỏ các tài khoản',
    );
  });

  test('of the system of reports goes to the provincial office', () => {
    const letter = draftOf('dak-lak-2025.reporting-district-review', '2024:643');
    expect(letter.addressees.map(lineText)).toEqual(['Văn phòng Ủy ban nhân dân tỉnh']);
    expect(lineText(letter.abstract)).toBe('V/v rà soát, hủy bỏ tài khoản hệ thống Thông tin báo cáo');
  });

  test('of a district asks for cancelling alone', () => {
    expect(bodies(district)[1]).toBe(
      'Ủy ban nhân dân thành phố Buôn Ma Thuột đã rà soát và đề nghị Sở Khoa học và Công nghệ hủy bỏ […] tài khoản hệ thống Thư điện tử công vụ, theo danh sách tại Phụ lục kèm theo.',
    );
    expect(text(district)).not.toContain('đăng ký mới');
    expect(district.annex?.blocks[0]).toMatchObject({
      table: { rows: [[['1'], {}, {}, {}, ['Hủy bỏ']], {}, {}, {}, {}] },
    });
  });

  test('of a new commune asks for all three', () => {
    expect(bodies(commune)[1]).toContain(
      'đề nghị Sở Khoa học và Công nghệ thay đổi thông tin […] tài khoản, đăng ký mới […] tài khoản, hủy bỏ […] tài khoản',
    );
    expect(text(commune)).toContain('[Thay đổi thông tin / Đăng ký mới / Hủy bỏ]');
  });

  test('has a list to fill in, whose columns are marked as ours', () => {
    expect(text(district)).toContain('STT\nHọ và tên\nChức vụ\nTài khoản\nĐề nghị');
    expect(text(district)).toContain('[Kế hoạch không nêu bảng này gồm những cột nào; các cột trên là gợi ý.');
  });

  test('has the columns that a plan lays down, where it does', () => {
    const plan = planOf('dak-lak-2025');
    const tasks = plan.tasks.map((task) =>
      task.deliverable && task.document === 'account-letter'
        ? { ...task, deliverable: { ...task.deliverable, columns: ['chức vụ', 'số căn cước'] } }
        : task,
    );
    const stated = draftOf('dak-lak-2025.email-district-review', '2024:643', { plan: { ...plan, tasks } });
    expect(text(stated)).toContain('STT\nchức vụ\nsố căn cước\n1\n[…]\n[…]\n2');
    expect(text(stated)).not.toContain('gợi ý');
  });

  test('is refused when the quotes ask for nothing', () => {
    const plan = planOf('dak-lak-2025');
    const tasks = plan.tasks.map((task) => ({ ...task, citations: task.citations.slice(0, 0) }));
    expect(() => draftOf('dak-lak-2025.email-district-review', '2024:643', { plan: { ...plan, tasks } })).toThrow(
      'unexpected quotes of dak-lak-2025.email-district-review, expected words such as thay đổi thông tin, đăng ký mới, hủy bỏ',
    );
  });
});

describe('a contact notice', () => {
  const letter = draftOf('dak-lak-2025.vc-contact', '2025:24175', { asOf: '2025-07-02' });

  test('goes to the provincial office and names nobody', () => {
    expect(letter.addressees.map(lineText)).toEqual(['Văn phòng Ủy ban nhân dân tỉnh']);
    expect(letterBlanks(letter)).toEqual(
      expect.arrayContaining(['họ và tên', 'chức vụ', 'điện thoại', 'hộp thư công vụ']),
    );
  });

  test('says on the screen that the plan does not say what it consists of', () => {
    expect(letter.notes.join(' ')).toContain('Kế hoạch không nói thông tin đầu mối gồm những gì');
  });
});

describe('a weekly report', () => {
  const report = draftOf('binh-thuan-2025.weekly-report', '2024:597');

  test('bears the type and symbol of a report, and the clause with its day and address', () => {
    expect([report.type, lineText(report.symbol)]).toEqual(['BÁO CÁO', '[…]/BC-UBND']);
    expect(bodies(report)[0]).toContain('vào chiều thứ 5 hàng tuần (qua email: phongcds@skhcn.binhthuan.gov.vn)”');
  });

  test('lists the unit’s tasks with their last good day, by deadline, without the report itself', () => {
    const table = report.blocks.find((block) => block.kind === 'table')?.table;
    const rows = table?.rows.map((cells) => cells.map(lineText)) ?? [];
    expect(rows[1]).toEqual([
      '2',
      'Gửi địa chỉ trụ sở của xã mới',
      'II.1.2, gạch đầu dòng\u00A01',
      '08/06/2025',
      '[…]',
      '[…]',
    ]);
    expect(rows.map((cells) => cells[1])).not.toContain('Báo cáo tiến độ chiều thứ 5 hằng tuần');
    expect(rows.map((cells) => cells[3])).toContain('kế hoạch không nêu thời hạn');
  });

  test('takes what the officers have ticked; what they have not ticked has not been begun', () => {
    const progress = {
      'binh-thuan-2025.wan-office-addresses': { state: 'blocked' as const, note: 'Chờ Sở trả lời' },
      'binh-thuan-2025.budget-estimate': { state: 'done' as const },
    };
    const ticked = draftOf('binh-thuan-2025.weekly-report', '2024:597', { progress });
    expect(text(ticked)).toContain('08/06/2025\nVướng\nChờ Sở trả lời');
    expect(text(ticked)).toContain('09/06/2025\nĐã xong\n');
    expect(text(ticked)).toContain('11/06/2025\nChưa làm\n');
    expect(letterBlanks(ticked)).not.toContain('tình hình từng việc');
  });
});

describe('minutes', () => {
  const filled = draftOf('dak-lak-2025.district-data-handover', '2024:643', { system: 'website', entries });
  const empty = draftOf('dak-lak-2025.district-data-handover', '2024:643');

  test('rest on the whole clause by which the district answers for its data', () => {
    expect(text(empty)).toContain(
      'Căn cứ mục III.5.a của văn bản trên: “a) UBND cấp huyện: Chủ trì, phối hợp với các đơn vị cung cấp hệ thống',
    );
    expect(text(empty)).toContain('chịu trách nhiệm về tính toàn vẹn của dữ liệu');
  });

  test('list the files with their sizes and digests, and their sum', () => {
    expect(text(filled)).toContain('gồm 2 tệp, tổng dung lượng 2.012.345 byte');
    expect(text(filled)).toContain(`1\ndata/website/index.html\n12.345\n${'a3f0d9e17b2c48a6'.repeat(4)}`);
    expect(lineText(filled.abstract)).toBe('Bàn giao dữ liệu hệ thống Cổng/Trang thông tin điện tử');
  });

  test('leave the sum blank while a size is not known', () => {
    const [first] = entries;
    const partly = [...entries.slice(1), { path: first?.path ?? '', sha256: first?.sha256 ?? '' }];
    const letter = draftOf('dak-lak-2025.district-data-handover', '2024:643', { entries: partly });
    expect(text(letter)).toContain('gồm 2 tệp, tổng dung lượng […] byte');
    expect(text(letter)).toContain('data/website/index.html\n[dung lượng]\n');
  });

  test('leave blank who receives, where the plan names nobody', () => {
    expect(text(empty)).toContain('1. Cơ quan, đơn vị: [cơ quan, đơn vị nhận].');
  });

  test('name the new commune when the old one went into it whole, and nobody when it was divided', () => {
    expect(text(draftOf('ha-tinh-2025.data-handover', '2024:18073'))).toContain(
      '1. Cơ quan, đơn vị: Ủy ban nhân dân phường Thành Sen.',
    );
    expect(text(draftOf('ha-tinh-2025.data-handover', '2024:436'))).toContain(
      '1. Cơ quan, đơn vị: [Ủy ban nhân dân xã, phường nhận].',
    );
  });
});

describe('notes for the screen', () => {
  test('say that the unit is gone, or not there yet', () => {
    const gone = draftOf('dak-lak-2025.email-district-review', '2024:643', { asOf: '2025-07-01' });
    expect(gone.notes[0]).toBe('Đơn vị kết thúc hoạt động ngày 01/07/2025; văn bản mang tên đơn vị khi còn hoạt động.');
    const early = draftOf('dak-lak-2025.vc-contact', '2025:24175', { asOf: '2025-06-10' });
    expect(early.notes[0]).toBe('Đơn vị có từ ngày 01/07/2025; tính đến ngày 10/06/2025 thì chưa có.');
  });

  test('say when and how it must be sent', () => {
    const { notes } = draftOf('binh-thuan-2025.weekly-report', '2024:597');
    expect(notes).toContain('Thời hạn: Hằng tuần, chiều thứ 5. Kế hoạch không nêu ngày kết thúc.');
    expect(notes).toContain('Cách gửi theo kế hoạch: email: phongcds@skhcn.binhthuan.gov.vn.');
  });
});

describe('a task for which the writer can write nothing is refused', () => {
  test.each([
    ['of another kind of unit', 'dak-lak-2025.email-district-review', '2025:24175'],
    ['that asks for no document', 'dak-lak-2025.email-keep', '2025:24175'],
  ])('%s', (_case, task, unit) => {
    const able = 'dak-lak-2025.vc-contact, dak-lak-2025.email-commune-review';
    expect(() => draftOf(task, unit)).toThrow(new RangeError(`unexpected task "${task}", expected ${able}`));
  });

  test('of a plan that asks this unit for none', () => {
    expect(() => draftOf('binh-thuan-2025.weekly-report', '2025:22933')).toThrow(
      'unexpected task "binh-thuan-2025.weekly-report", expected none: no document is asked for',
    );
  });
});

describe.each(samples)('%s', (_name, letter) => {
  test('is NFC, and no line of it is empty or undefined', () => {
    const texts = letterTexts(letter).filter((one) => one !== '');
    expect(texts.join('\n')).toBe(texts.join('\n').normalize('NFC'));
    expect(texts.join(' ')).not.toMatch(/undefined|not-stated|\[object|NaN/);
  });

  test('leaves number, day, signer and drafter to the person who issues it', () => {
    expect(letterBlanks(letter)).toEqual(
      expect.arrayContaining(['số', 'ngày', 'tháng', 'năm', 'họ và tên', 'đơn vị soạn thảo']),
    );
  });
});

test('every unit of every plan can be drafted every document that it is asked for', () => {
  const units = [2024, 2025].flatMap((year) =>
    (['district', 'commune'] as const).flatMap((level) =>
      year === 2025 && level === 'district' ? [] : dataset.units.all({ year: year === 2024 ? 2024 : 2025, level }),
    ),
  );
  let drafted = 0;
  for (const plan of dataset.plans) {
    for (const writer of units) {
      for (const { task } of lettersFor(dataset, plan, writer)) {
        const letter = letterOf(dataset, { plan, task, writer, asOf: '2025-06-10' });
        expect(letterTexts(letter).join(' ')).toContain(unitOf(writer.id).name);
        drafted += 1;
      }
    }
  }
  expect(drafted).toBeGreaterThan(400);
});

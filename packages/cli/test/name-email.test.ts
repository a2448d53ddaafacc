import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { haicap } from './haicap.js';

const email = (...args: string[]) => haicap('name', 'email', ...args);
const phuong = 'Nguyễn Thanh Phương';
const hamThang = ['--unit', '2025:22933'];
const buonMaThuot = ['--unit', '2025:24133'];
const asJson = (...args: string[]) => {
  const { status, stdout, stderr } = email(...args, '--format', 'json');
  return { status, answer: JSON.parse(stdout), stderr };
};

describe('the mailbox of a person of a commune that the plan of Bình Thuận binds', () => {
  test('is the first line of the answer, and rests on the words of the clause', () => {
    const { status, stdout, stderr } = email(phuong, ...hamThang, '--as-of', '2025-07-02');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe('phuongnt@hamthang.binhthuan.gov.vn');
    expect(stdout).toContain('2025:22933 Phường Hàm Thắng (Tỉnh Lâm Đồng, từ 01/07/2025), tính đến 02/07/2025');
    expect(stdout).toContain('II.4.2, gạch đầu dòng 3: “tài khoản thư điện tử công vụ <tên người dùng>@');
    expect(stdout).toContain('Ví dụ: Nguyễn Thanh Phuong = phuongnt )”');
    expect(stdout).toContain('Tỉnh Bình Thuận không còn từ ngày 01/07/2025');
    expect(stdout).not.toContain('lamdong.gov.vn');
    expect(stdout).toBe(stdout.normalize('NFC'));
  });

  test('is the name in JSON, with convention, citation and day', () => {
    const { status, answer, stderr } = asJson(phuong, ...hamThang, '--as-of', '2025-07-02');
    expect([status, stderr]).toEqual([0, '']);
    expect(answer).toMatchObject({
      name: 'phuongnt@hamthang.binhthuan.gov.vn',
      status: 'made',
      local: 'phuongnt',
      base: 'phuongnt',
      convention: 'binh-thuan-2025',
      conventionStatus: 'binds',
      citation: { plan: 'binh-thuan-2025', clause: 'ii.4.2.3' },
      validFrom: '2025-06-03',
      unit: { id: '2025:22933', fullName: 'Phường Hàm Thắng' },
      asOf: '2025-07-02',
      domain: { name: 'hamthang.binhthuan.gov.vn', convention: 'binh-thuan-2025', citation: { clause: 'ii.3.2' } },
      alternatives: [],
    });
  });

  test('has the domain of the decree as an alternative from 1 July 2026 on, for the decree says nothing of mailboxes', () => {
    expect(asJson(phuong, ...hamThang, '--as-of', '2026-06-30').answer.alternatives).toEqual([]);
    const { answer } = asJson(phuong, ...hamThang, '--as-of', '2026-07-01');
    expect(answer.name).toBe('phuongnt@hamthang.binhthuan.gov.vn');
    expect(answer.alternatives).toMatchObject([
      {
        name: 'phuongnt@hamthang.lamdong.gov.vn',
        convention: 'decree-224-2026-commune',
        citation: { article: 'Điều 11 khoản 4 điểm c', knownFrom: 'official-copy' },
        validFrom: '2026-07-01',
      },
    ]);
    expect(answer.notes).toContain(
      'Từ ngày 01/07/2026, Nghị định 224/2026/NĐ-CP, Điều 11 khoản 4 điểm c đặt tên miền hamthang.lamdong.gov.vn cho trang thông tin điện tử của đơn vị và không nói đến hộp thư.',
    );
    const { stdout } = email(phuong, ...hamThang, '--as-of', '2026-07-01');
    expect(stdout).toContain('Tên khác: phuongnt@hamthang.lamdong.gov.vn');
    expect(stdout).toContain('[Đã đọc lời văn chính thức trong một bản chép]');
  });

  test('takes the domain of the decree when it is asked for, and says what it was put in the place of', () => {
    const { answer } = asJson(phuong, ...hamThang, '--as-of', '2026-07-01', '--domain', 'HamThang.lamdong.gov.vn');
    expect(answer).toMatchObject({
      name: 'phuongnt@hamthang.lamdong.gov.vn',
      domain: { convention: 'decree-224-2026-commune' },
      alternatives: [],
    });
    expect(answer.notes).toEqual(
      expect.arrayContaining([
        'Tên miền theo lựa chọn của người hỏi, thay cho hamthang.binhthuan.gov.vn.',
        'Quy định đặt tên miền này là cho trang thông tin điện tử, không nói đến hộp thư.',
      ]),
    );
  });

  test('gets a number when the bare name is taken, which is said to be ours', () => {
    const { answer } = asJson(
      'Ông Ngô Trọng Phương',
      ...hamThang,
      '--taken',
      'PhuongNT, phuongnt2@hamthang.binhthuan.gov.vn,',
    );
    expect(answer).toMatchObject({ local: 'phuongnt3', base: 'phuongnt', status: 'numbered' });
    expect(answer.notes).toEqual(
      expect.arrayContaining([
        'Đã bỏ "Ông" ở đầu vì là cách gọi hoặc học hàm, học vị.',
        'Tên "phuongnt" đã có người dùng. Quy tắc không nói cách phân biệt; số ở cuối là đề xuất của Hai Cấp, không phải quy định.',
      ]),
    );
  });

  test('may be asked for by the name of the unit, and in decomposed letters', () => {
    const { stdout } = email(phuong.normalize('NFD'), '--unit', 'Phường Hàm Thắng'.normalize('NFD'));
    expect(stdout).toMatch(/^phuongnt@hamthang\.binhthuan\.gov\.vn\n/);
  });

  test('is written to a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'haicap-')), 'mailbox.json');
    expect(email(phuong, ...hamThang, '--out', file)).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ local: 'phuongnt' });
  });
});

describe('a name that may not be in the Kinh order', () => {
  test('gets no mailbox; the message says which options to give', () => {
    const { status, stdout, stderr } = email("H'Lan Êban", '--unit', '2025:22933');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('tên bắt đầu bằng "H\'Lan" có thể không theo thứ tự');
    expect(stderr).toContain(
      `  haicap name email "H'Lan Êban" --unit 2025:22933 --family "<họ>" --middle "<chữ đệm>" --given "<tên>"\n`,
    );
    const more = email('Ka Duyên', '--convention', 'binh-thuan-2025', '--domain', 'xa.gov.vn', '--as-of', '2026-07-01');
    expect(more.stderr).toContain(
      '  haicap name email "Ka Duyên" --convention binh-thuan-2025 --domain xa.gov.vn --as-of 2026-07-01 --family "<họ>"',
    );
    expect(asJson("H'Lan Êban", ...hamThang)).toMatchObject({
      status: 1,
      answer: {
        name: null,
        reason: 'needs-parts',
        because: 'name-prefix',
        found: "H'Lan",
        options: ['--family', '--middle', '--given'],
      },
    });
  });

  test('gets one when the parts are given, with or without the name', () => {
    const parts = ['--family', 'Niê Kđăm', '--given', 'Y Thanh'];
    for (const name of [[], ['Y Thanh Niê Kđăm']]) {
      const { status, answer } = asJson(...name, ...parts, ...hamThang);
      expect(status).toBe(0);
      expect(answer.name).toBe('ythanhnk@hamthang.binhthuan.gov.vn');
      expect(answer.notes).toContain('Họ, chữ đệm, tên theo các phần đã nêu riêng.');
    }
  });

  test('needs the given name among the parts', () => {
    const { status, stderr } = email('Y Thanh Niê', '--family', 'Niê', ...hamThang);
    expect(status).toBe(1);
    expect(stderr).toContain('đã nêu họ hoặc chữ đệm mà chưa nêu tên');
  });
});

describe('a unit for which no plan lays mailboxes down', () => {
  test('gets none; the message says how to apply another plan knowingly', () => {
    const { status, stdout, stderr } = email(phuong, ...buonMaThuot);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Nguồn không nêu quy tắc đặt tên hộp thư cho Phường Buôn Ma Thuột (2025:24133)');
    expect(stderr).toContain('  --convention binh-thuan-2025  (Kế hoạch 2495/KH-UBND');
    expect(asJson(phuong, ...buonMaThuot)).toMatchObject({
      status: 1,
      answer: { name: null, reason: 'not-stated', unit: '2025:24133', conventions: ['binh-thuan-2025'] },
    });
  });

  test.each([
    ['before the day of the plan', '2025:22933', '2025-06-02'],
    ['for a district', '2024:597', '2025-06-20'],
  ])('also %s', (_when, unit, day) => {
    expect(asJson(phuong, '--unit', unit, '--as-of', day)).toMatchObject({
      status: 1,
      answer: { reason: 'not-stated' },
    });
  });

  test('gets one by a convention that is applied knowingly, at its domain under the law', () => {
    const { status, answer } = asJson(
      phuong,
      ...buonMaThuot,
      ...['--convention', 'binh-thuan-2025', '--as-of', '2026-07-01'],
    );
    expect(status).toBe(0);
    expect(answer).toMatchObject({
      name: 'phuongnt@buonmathuot.daklak.gov.vn',
      convention: 'binh-thuan-2025',
      conventionStatus: 'applied',
      domain: { convention: 'decree-224-2026-commune' },
    });
    expect(answer.notes).toEqual(
      expect.arrayContaining([
        'Quy tắc của binh-thuan-2025 không ràng buộc Phường Buôn Ma Thuột (2025:24133); áp dụng theo lựa chọn của người hỏi.',
        'Quy định đặt tên miền này là cho trang thông tin điện tử, không nói đến hộp thư.',
      ]),
    );
  });

  test('needs --domain while no domain of the unit is stated', () => {
    const before = ['--convention', 'binh-thuan-2025', '--as-of', '2025-07-10'];
    const { status, stdout, stderr } = email(phuong, ...buonMaThuot, ...before);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('nêu tên miền đã được cấp bằng --domain');
    expect(asJson(phuong, ...buonMaThuot, ...before).answer).toMatchObject({ name: null, reason: 'domain-not-stated' });
    const stated = asJson(phuong, ...buonMaThuot, ...before, '--domain', 'bmt.daklak.gov.vn').answer;
    expect(stated).toMatchObject({ name: 'phuongnt@bmt.daklak.gov.vn', domain: { name: 'bmt.daklak.gov.vn' } });
    expect(stated.notes).toContain('Tên miền do người hỏi nêu.');
  });

  test('needs --domain where several units would share one; what would tell them apart is ours', () => {
    const collide = ['--unit', '2025:28261', '--convention', 'binh-thuan-2025', '--as-of', '2026-07-01'];
    const { status, answer, stderr } = asJson(phuong, ...collide);
    expect([status, answer]).toEqual([
      1,
      {
        name: null,
        reason: 'domain-collision',
        unit: '2025:28261',
        domain: 'mytho.dongthap.gov.vn',
        with: ['2025:30076'],
        options: ['--domain'],
      },
    ]);
    expect(stderr).toContain('2025:30076 Xã Mỹ Thọ (Tỉnh Đồng Tháp');
    expect(stderr).toContain('Gợi ý của Hai Cấp: phuongmytho.dongthap.gov.vn');
  });

  test('may be no unit at all, when convention and domain are given', () => {
    const { stdout } = email(phuong, '--convention', 'binh-thuan-2025', '--domain', 'xa.tinh.gov.vn');
    expect(stdout).toMatch(/^phuongnt@xa\.tinh\.gov\.vn\n {2}tính đến/);
    expect(stdout).toContain('Chưa nêu đơn vị; quy tắc của binh-thuan-2025 áp dụng theo lựa chọn của người hỏi.');
  });
});

describe('a mailbox read back', () => {
  test('gives the names that it may come from, the most plausible first', () => {
    const { status, stdout, stderr } = email('--read', 'phuongnt2@hamthang.binhthuan.gov.vn');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('binh-thuan-2025 (ii.4.2.3)');
    expect(stdout).toContain('Số 2 ở cuối');
    expect(stdout).toContain('Có thể là:\n• tên phuong, họ viết tắt n, chữ đệm viết tắt t\n');
    expect(stdout).toContain('… và 3 cách đọc nữa');
    const { answer } = asJson('--read', 'PhuongNT2@hamthang.binhthuan.gov.vn');
    expect(answer).toMatchObject({ local: 'phuongnt2', number: 2, conventions: ['binh-thuan-2025'] });
    expect(answer.readings[0]).toEqual({ given: 'phuong', initials: 'nt' });
    expect(answer.readings).toHaveLength(8);
  });

  test('says why it is none of this form', () => {
    const { status, stdout, stderr } = email('--read', 'phuong.nt@hamthang.binhthuan.gov.vn');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('phần trước @ là "phuong.nt"');
    expect(asJson('--read', 'phuongnt')).toMatchObject({ status: 1, answer: { readings: [], problem: 'no-at' } });
  });
});

describe('a wrong question ends with status 2 and one message', () => {
  test.each<[string, string[], string]>([
    ['no name', hamThang, 'Chưa nêu họ tên; cần họ tên, hoặc --given'],
    ['no name and an empty part', ['--given', ' ', ...hamThang], 'Chưa nêu họ tên'],
    ['no unit', [phuong], 'Chưa nêu đơn vị; cần --unit <đơn vị>, hoặc --convention <mã> cùng với --domain <tên miền>.'],
    ['no domain', [phuong, '--convention', 'binh-thuan-2025'], 'Chưa nêu đơn vị'],
    ['a name with a digit', ['Lê An 2', ...hamThang], 'họ tên có chữ số "2"'],
    ['a name with a sign', ['an@xa.vn', ...hamThang], 'họ tên có dấu "@"'],
    ['a name in other letters', ['李安', ...hamThang], 'họ tên có chữ "李" không thuộc bảng chữ La-tinh'],
    ['an unknown unit', [phuong, '--unit', '2025:22915'], 'Không có đơn vị mã "2025:22915"'],
    [
      'an unknown convention',
      [phuong, ...hamThang, '--convention', 'binh-thuan'],
      '--convention cần một trong: binh-thuan-2025',
    ],
    ['a domain that is none', [phuong, ...hamThang, '--domain', 'xã'], '"xã" không phải một tên miền'],
    [
      'a taken mailbox that is none',
      [phuong, ...hamThang, '--taken', 'a,b c'],
      '--taken có "b c", không phải một hộp thư',
    ],
    ['a day that is none', [phuong, ...hamThang, '--as-of', '1/7/2026'], 'Ngày "1/7/2026" không hợp lệ'],
    ['reading with a name', [phuong, '--read', 'phuongnt@xa.vn'], '--read chỉ nhận một hộp thư'],
    ['reading with an option', ['--read', 'phuongnt@xa.vn', ...hamThang], '--read chỉ nhận một hộp thư'],
    ['an unknown format', [phuong, ...hamThang, '--format', 'csv'], '--format cần một trong: text, json'],
  ])('%s', (_case, args, says) => {
    const { status, stdout, stderr } = email(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr).toBe(stderr.normalize('NFC'));
  });
});

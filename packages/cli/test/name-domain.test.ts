import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import {
  createDataset,
  type DomainAnswer,
  type DomainNote,
  domainConventions,
  domainOf,
  type HostProblem,
  readDomain,
} from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { hostProblemWords, readDomainJson, readDomainText } from '../src/present/name-domain-read.js';
import { nameDomainText } from '../src/present/name-domain-text.js';
import { domainNoteWords } from '../src/present/name-domain-words.js';
import { haicap } from './haicap.js';

const dataset = createDataset({
  plans: await loadAllPlans(),
  provinces: await loadAllProvinces(),
  law: await loadLaw(),
});
const DAY = ['--as-of', '2026-11-21'];
const answer = (id: string, asOf = '2026-11-21', convention?: string): DomainAnswer => {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`expected ${id} in the data`);
  return domainOf(dataset, unit, { asOf, ...(convention !== undefined && { convention }) });
};

describe('haicap name domain --unit', () => {
  test('gives the name, its rule and what the rule leaves open, as JSON by the contract', () => {
    const { status, stdout, stderr } = haicap('name', 'domain', '--unit', '2025:22933', ...DAY, '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      name: 'hamthang.lamdong.gov.vn',
      convention: 'decree-224-2026-commune',
      citation: {
        act: 'decree-224-2026',
        article: 'Điều 11 khoản 4 điểm c',
        knownFrom: 'official-copy',
        says: expect.any(String),
      },
      knownFrom: 'official-copy',
      validFrom: '2026-07-01',
      unit: { id: '2025:22933', fullName: 'Phường Hàm Thắng', province: '2025:68' },
      asOf: '2026-11-21',
      alternatives: [expect.objectContaining({ name: 'hamthang.binhthuan.gov.vn', convention: 'binh-thuan-2025' })],
      notes: [expect.stringContaining('chữ xã, phường hay không'), expect.stringContaining('phân biệt thế nào')],
    });
  });

  test('takes a name, and a convention that is asked for', () => {
    const { status, stdout } = haicap(
      'name',
      'domain',
      '--unit',
      'huyện Hàm Thuận Bắc',
      '--convention',
      'decree-43-2011-district',
      ...DAY,
    );
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'hamthuanbac.binhthuan.gov.vn']);
  });

  test('ends with status 1 where units collide: no name, suggestions that are ours', () => {
    const { status, stdout } = haicap('name', 'domain', '--unit', '2025:10888', ...DAY, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      name: null,
      reason: 'collision',
      candidate: 'camgiang.haiphong.gov.vn',
      with: [{ id: '2025:10903' }],
      suggestions: [{ name: 'camgiang10888.haiphong.gov.vn', by: 'code', origin: 'ours' }],
    });
  });

  test('ends with status 1 where nothing is stated', () => {
    const { status, stdout } = haicap(
      'name',
      'domain',
      '--unit',
      '2025:00004',
      '--as-of',
      '2026-01-01',
      '--format',
      'json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      name: null,
      reason: 'not-stated',
      notes: [expect.stringContaining('Nghị định 42/2022/NĐ-CP, Điều 6: ')],
      askable: [{ convention: 'decree-224-2026-commune', validity: 'not-yet' }],
    });
  });
});

describe('the domain of a unit reads for people', () => {
  test.each<[string, DomainAnswer, string[]]>([
    [
      'with its rule, its article, and how well that is known',
      answer('2025:22933'),
      [
        'hamthang.lamdong.gov.vn\n  2025:22933 Phường Hàm Thắng (Tỉnh Lâm Đồng, từ 01/07/2025), tính đến 21/11/2026\n',
        'Căn cứ: Nghị định 224/2026/NĐ-CP, Điều 11 khoản 4 điểm c: ',
        '[Đã đọc lời văn chính thức trong một bản chép]',
        '  Tên khác: hamthang.binhthuan.gov.vn\n    Theo: Kế hoạch 2495/KH-UBND của tỉnh Bình Thuận (binh-thuan-2025; từ 03/06/2025)',
        'II.3.2: “tên miền có dạng <tên địa phương cấp xã>.<binhthuan>.<gov>.<vn>”',
      ],
    ],
    [
      'with what collides, and our suggestions as ours',
      answer('2025:15853'),
      [
        'Chưa đặt được: dongtien.thanhhoa.gov.vn là tên chung của 2 đơn vị.',
        'Trùng với: 2025:15724 Xã Đồng Tiến (Tỉnh Thanh Hóa, từ 01/07/2025)',
        'Đề xuất của Hai Cấp, không phải quy định: phuongdongtien.thanhhoa.gov.vn (thêm loại đơn vị ở trước)',
        'Đề xuất của Hai Cấp, không phải quy định: dongtienthanhhoa.thanhhoa.gov.vn (thêm tên huyện cũ',
      ],
    ],
    [
      'with what could be asked for, where nothing is stated',
      answer('2024:23104', '2020-01-01'),
      [
        'Nguồn không nêu tên miền của đơn vị này; không đặt thay.',
        'Có thể hỏi riêng: --convention custom-commune-district (',
        'cách đặt thấy trong thực tế, không có căn cứ)',
      ],
    ],
    [
      'with the addresses that a custom was seen at',
      answer('2024:23104', '2020-01-01', 'custom-commune-province'),
      ['Đã thấy ở: khanhthien.ninhbinh.gov.vn'],
    ],
  ])('%s', (_case, given, says) => {
    const text = nameDomainText(dataset, given);
    for (const words of says) expect(text).toContain(words);
    expect(text).toBe(text.normalize('NFC'));
  });

  const [convention] = domainConventions(dataset);
  if (!convention) throw new Error('expected a convention in the data');

  test.each<[string, DomainNote]>([
    ['Đơn vị này không còn từ ngày 01/07/2025.', { kind: 'unit-ended', on: '2025-07-01' }],
    ['Đơn vị này chỉ có từ ngày 01/07/2025.', { kind: 'unit-not-yet', from: '2025-07-01' }],
    ['Vào ngày này không có quy định nào đã biết về tên miền của loại đơn vị này.', { kind: 'none-in-force' }],
    [
      'Văn bản chỉ nêu xã, phường, không nêu đặc khu; dùng cùng một mẫu là suy ra, không phải quy định.',
      { kind: 'type-not-named', type: 'đặc khu', types: ['xã', 'phường'] },
    ],
    ['Nguyên lời.', { kind: 'left-open', text: 'Nguyên lời.' }],
    [
      'Quy định này có hiệu lực từ ngày 01/07/2026, vào ngày được hỏi thì chưa.',
      { kind: 'not-in-force', validity: 'not-yet', convention },
    ],
    [
      'Quy định này chỉ có hiệu lực đến hết ngày 31/12/2027.',
      { kind: 'not-in-force', validity: 'ended', convention: { ...convention, validUntil: '2027-12-31' } },
    ],
    [
      'Không rõ quy định này có hiệu lực từ ngày nào.',
      { kind: 'not-in-force', validity: 'not-stated', convention: { ...convention, validFrom: 'not-stated' } },
    ],
  ])('note: %s', (words, note) => {
    expect(domainNoteWords(dataset, note)).toBe(words);
  });
});

describe('haicap name domain --all', () => {
  test('names all communes and provinces, and counts and lists the ten collisions on top', () => {
    const { status, stdout } = haicap('name', 'domain', '--all', ...DAY);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      '3.355 đơn vị, tính đến 21/11/2026: 3.335 có tên miền; 20 trùng tên (10 nhóm), chưa đặt được.',
    );
    expect(stdout.match(/^ {2}[a-z]+\.[a-z]+\.gov\.vn$/gm)).toHaveLength(10);
    expect(stdout.match(/^ *2025:\d+ .+: [a-z0-9.]+\.gov\.vn$/gm)).toHaveLength(3335 + 10 + 6);
    expect(stdout).toContain('Lưu ý (13 đơn vị): Văn bản chỉ nêu xã, phường, không nêu đặc khu');
  });

  test('as JSON: each convention once, with what it leaves open', () => {
    const { stdout } = haicap('name', 'domain', '--all', '--province', 'Hải Phòng', ...DAY, '--format', 'json');
    const { counts, conventions, collisions, names } = JSON.parse(stdout);
    expect(counts).toEqual({ units: 115, made: 113, collision: 2, notStated: 0 });
    expect(
      conventions.map(({ convention, notes }: { convention: string; notes: string[] }) => [convention, notes.length]),
    ).toEqual([
      ['decree-224-2026-province', 0],
      ['decree-224-2026-commune', 2],
    ]);
    expect(collisions).toEqual([
      { host: 'camgiang.haiphong.gov.vn', units: [expect.objectContaining({ id: '2025:10888' }), expect.anything()] },
    ]);
    expect(names[0]).toMatchObject({ name: 'haiphong.gov.vn', unit: { id: '2025:31' }, notes: [] });
  });

  test('as a spreadsheet: a row for each unit, written to a file', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'haicap-')), 'domains.csv');
    const { status, stdout } = haicap('name', 'domain', '--all', '--province', '2025:31', ...DAY, '--out', out);
    expect([status, stdout]).toEqual([0, '']);
    const rows = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + 115);
    expect(rows[0]).toBe(
      '\uFEFFunit,fullName,province,domain,status,convention,basis,candidate,suggestions,alternatives,notes',
    );
    expect(rows[1]).toBe(
      '2025:31,Thành phố Hải Phòng,Thành phố Hải Phòng,haiphong.gov.vn,made,decree-224-2026-province,"Nghị định 224/2026/NĐ-CP, Điều 11 khoản 4 điểm b",,,,',
    );
  });

  test('on a day before the decree: which names a plan gives, and why there are no others', () => {
    const { status, stdout } = haicap('name', 'domain', '--all', '--province', '68', '--as-of', '2025-07-15');
    expect(status).toBe(0);
    expect(stdout).toContain('125 đơn vị, tính đến 15/07/2025: 45 có tên miền; 80 nguồn không nêu.');
    expect(stdout).toContain('Lưu ý (125 đơn vị): Nghị định 42/2022/NĐ-CP, Điều 6: ');
    expect(stdout).toContain('  2025:24823 Phường 1 Bảo Lộc: nguồn không nêu\n');
  });

  test('by a convention: the units that it is about', () => {
    const { stdout } = haicap('name', 'domain', '--all', '--convention', 'binh-thuan-2025', ...DAY);
    expect(stdout).toContain('45 đơn vị, tính đến 21/11/2026: 45 có tên miền.\n');
  });
});

describe('haicap name domain --read', () => {
  test('says of which unit a name is, and by which rule', () => {
    const { status, stdout } = haicap(
      'name',
      'domain',
      '--read',
      'https://hamthang.binhthuan.gov.vn:443/tin?x#y',
      ...DAY,
    );
    expect([status, stdout]).toEqual([
      0,
      [
        'hamthang.binhthuan.gov.vn',
        '  Kế hoạch 2495/KH-UBND của tỉnh Bình Thuận (binh-thuan-2025; từ 03/06/2025, không nêu đến khi nào; đúng mẫu)',
        '    2025:22933 Phường Hàm Thắng (Tỉnh Lâm Đồng, từ 01/07/2025)',
        '  Cách đặt đã thấy trước 01/7/2025: xã.tỉnh (custom-commune-province; cách đặt thấy trong thực tế, không có căn cứ; đúng mẫu)',
        '    2024:23104 Xã Hàm Thắng (Huyện Hàm Thuận Bắc, Tỉnh Bình Thuận, trước 01/07/2025)',
        '',
      ].join('\n'),
    ]);
  });

  test('ends with status 1 for a name that no rule makes, and says where it fails', () => {
    const { status, stdout } = haicap('name', 'domain', '--read', 'hamthag.lamdong.gov.vn', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      name: null,
      reason: 'unknown',
      host: 'hamthag.lamdong.gov.vn',
      label: 'hamthag',
      under: 'lamdong.gov.vn',
      nearest: ['hamthang', 'hamtan', 'hamthanh'],
    });
  });

  test.each([
    ['camgiang.haiphong.gov.vn', 'đang có hiệu lực, từ 01/07/2026; đúng mẫu)\n    trùng tên: 2025:10888 '],
    ['phuonghamthang.lamdong.gov.vn', 'có chữ chỉ loại đơn vị ở trước; văn bản không nói có hay không'],
    ['camgiang10888.haiphong.gov.vn', 'đề xuất của Hai Cấp để phân biệt tên trùng, không phải quy định'],
    ['hamthang.lamdog.gov.vn', '“lamdog” trước .gov.vn không khớp với đơn vị nào.\n  Gần nhất: lamdong.gov.vn'],
    ['x.com', '“com” ở cuối tên miền không khớp với đơn vị nào.'],
    ['gov.vn', 'Tên miền này chưa đến một đơn vị nào.'],
    ['hàm.vn', 'Không phải một tên miền viết đúng:\n    “hàm” có ký tự “à”'],
  ])('%s reads for people', (host, words) => {
    expect(readDomainText(dataset, readDomain(dataset, host, { asOf: '2026-11-21' }))).toContain(words);
  });

  test.each<[string, HostProblem]>([
    ['Dài 300 ký tự, nhiều nhất là 253.', { kind: 'host-too-long', length: 300 }],
    ['Có phần trống giữa hai dấu chấm, hoặc ở đầu, ở cuối.', { kind: 'empty-label', label: '' }],
    ['“a” dài 64 ký tự, mỗi phần nhiều nhất là 63.', { kind: 'label-too-long', label: 'a', length: 64 }],
    [
      '“a_b” có ký tự “_”; chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối.',
      { kind: 'sign', label: 'a_b', sign: '_' },
    ],
    ['“-a” có dấu gạch nối ở đầu hoặc ở cuối.', { kind: 'hyphen-at-end', label: '-a' }],
  ])('fault: %s', (words, problem) => {
    expect(hostProblemWords(problem)).toBe(words);
  });

  test('JSON of a malformed name has the faults in words', () => {
    expect(readDomainJson(readDomain(dataset, 'a..vn'))).toEqual({
      name: null,
      reason: 'malformed',
      host: 'a..vn',
      problems: ['Có phần trống giữa hai dấu chấm, hoặc ở đầu, ở cuối.'],
    });
  });
});

describe('a wrong question ends with status 2 and says what is needed', () => {
  test.each<[string, string[], string[]]>([
    ['nothing asked', [], ['Chưa nêu hỏi gì; cần đúng một trong: --unit <đơn vị>, --all, --read <tên miền>.']],
    ['two things asked', ['--all', '--read', 'a.vn'], ['Hỏi nhiều thứ cùng một lúc']],
    ['a province without --all', ['--unit', '2025:22933', '--province', '68'], ['Có --province mà không có --all']],
    ['a convention with --read', ['--read', 'a.vn', '--convention', 'x'], ['Có --convention cùng với --read']],
    ['a name that several units bear', ['--unit', 'Hàm Thắng'], ['Có 2 đơn vị', '2025:22933 Phường Hàm Thắng']],
    [
      'a convention about other units',
      ['--unit', '2025:22933', '--convention', 'decree-43-2011-district'],
      ['Không có quy định đặt tên miền "decree-43-2011-district" cho Phường Hàm Thắng (2025:22933)', 'binh-thuan-2025'],
    ],
    [
      'an unknown convention',
      ['--all', '--convention', 'binh-thuan'],
      ['Không có quy định đặt tên miền "binh-thuan"; --convention cần một trong: ', 'Gần nhất:\n  binh-thuan-2025'],
    ],
    [
      'a province that is gone',
      ['--all', '--province', 'Bình Thuận'],
      ['Không có tỉnh, thành phố nào của năm 2025 là "Bình Thuận"; --province cần một tên'],
    ],
    ['a slip in a province', ['--all', '--province', 'Lâm Đôngg'], ['Gần nhất:\n  2025:68 Tỉnh Lâm Đồng']],
    ['a commune for a province', ['--all', '--province', '2025:22933'], ['là "2025:22933"']],
    ['a spreadsheet of readings', ['--read', 'a.vn', '--format', 'csv'], ['--format cần một trong: text, json']],
    ['a day that is none', ['--all', '--as-of', '2026-02-30'], ['Ngày "2026-02-30" không hợp lệ']],
  ])('%s', (_case, args, says) => {
    const { status, stdout, stderr } = haicap('name', 'domain', ...args);
    expect([status, stdout]).toEqual([2, '']);
    for (const words of says) expect(stderr).toContain(words);
  });
});

test.each([[['name']], [['name', 'domain']], [['name', 'code']]])('--help of %j is Vietnamese', (command) => {
  const { status, stdout } = haicap(...command, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(`Cách dùng: haicap ${command.join(' ')}`);
  expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|display help|\[options\]|default/);
});

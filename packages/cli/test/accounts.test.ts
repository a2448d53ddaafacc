import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRoster, rosterColumns } from '@haicap/documents';
import { afterAll, describe, expect, test } from 'vitest';
import { haicap, type Run } from './haicap.js';

const folder = mkdtempSync(join(tmpdir(), 'haicap-accounts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
let files = 0;
/** A name that no file has yet. */
function fresh(ending: string): string {
  files += 1;
  return at(`${files}${ending}`);
}

const headings = 'Họ và tên;Chức vụ;Vị trí công tác;Ghi chú';
const phuong = 'Nguyễn Thanh Phương;Chủ tịch;Lãnh đạo;=1+1';
const phuong2 = 'Nguyễn Thị Phượng;Công chức;Văn thư;';
const nie = 'Y Thanh Niê;Công chức;Tư pháp;';

function list(...rows: string[]): string {
  const file = fresh('.csv');
  writeFileSync(file, [headings, ...rows].join('\r\n'));
  return file;
}

/** In Phường Hàm Thắng, while the plan of Bình Thuận names its domain. */
const accounts = (file: string, ...more: string[]): Run =>
  haicap('accounts', file, '--unit', '2025:22933', '--as-of', '2025-07-10', ...more);

/** The mailboxes of a list of accounts. */
const mailboxes = async (file: string) => (await readRoster(readFileSync(file))).rows.map(({ proposed }) => proposed);

describe('a staff list becomes a list of accounts', () => {
  const out = fresh('.xlsx');
  const csv = fresh('.csv');
  const run = accounts(list(phuong, phuong2), '--out', out, '--csv', csv);

  test('written to the files that were asked for, with nothing on stdout', async () => {
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(await mailboxes(out)).toEqual(['phuongnt@hamthang.binhthuan.gov.vn', 'phuongnt2@hamthang.binhthuan.gov.vn']);
    expect(readFileSync(csv, 'utf8')).toMatch(
      /^\uFEFFSTT,Họ và tên,[\s\S]+,'=1\+1,phuongnt@hamthang\.binhthuan\.gov\.vn,/,
    );
  });

  test('and says how it was read, what the mailboxes rest on, and how many there are', () => {
    const [read, user, domain, ...others] = run.stderr.trimEnd().split('\n');
    expect(read).toBe('Đã đọc 2 dòng (tệp chữ, bảng mã UTF-8, các ô cách nhau bằng dấu chấm phẩy).');
    expect(user).toMatch(/^Tên người dùng: Kế hoạch 2495\/KH-UBND .+ II\.4\.2, gạch đầu dòng 3: “tài khoản .+”/);
    expect(domain).toMatch(/^Tên miền hamthang\.binhthuan\.gov\.vn: .+ II\.3\.2: “tên miền có dạng/);
    expect(others.slice(-3)).toEqual([
      '2 tài khoản: 1 đặt mới, 0 giữ nguyên, 1 trùng tên nên thêm số (đánh dấu TRÙNG).',
      `Đã ghi ${out}`,
      `Đã ghi ${csv}`,
    ]);
  });

  test('which is a staff list for the next time: everybody keeps the mailbox, and the third list is the second', () => {
    const [second, third] = [fresh('.xlsx'), fresh('.xlsx')];
    expect(accounts(out, '--out', second).stderr).toContain('2 tài khoản: 0 đặt mới, 2 giữ nguyên, 0 trùng tên');
    expect(accounts(second, '--out', third).status).toBe(0);
    expect(readFileSync(third)).toEqual(readFileSync(second));
  });

  test('and leaves nothing beside it', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

test('a list in Windows-1258 is read, and said to be one', async () => {
  const file = fresh('.csv');
  const name = [0x4c, 0xea, 0x20, 0x48, 0x6f, 0xcc, 0x61]; // Lê Hòa, the grave accent of its own after the o
  const rest = Buffer.from(';Cong chuc;Van thu\r\n', 'latin1');
  writeFileSync(file, Buffer.concat([Buffer.from('Ho va ten;Chuc vu;Vi tri cong tac\r\n'), Buffer.from(name), rest]));
  const out = fresh('.xlsx');
  expect(accounts(file, '--out', out).stderr).toContain('bảng mã Windows-1258');
  expect(await mailboxes(out)).toEqual(['hoal@hamthang.binhthuan.gov.vn']);
});

describe('bad rows', () => {
  const file = list(phuong, nie, 'Lê Văn An;;Địa chính;');

  test('are all named, and nothing is written', () => {
    const [out, csv] = [fresh('.xlsx'), fresh('.csv')];
    const { status, stdout, stderr } = accounts(file, '--out', out, '--csv', csv);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').slice(1, 3)).toEqual(['Có 2 dòng chưa dùng được, chưa ghi tệp nào:', '  Dòng 3:']);
    expect(stderr).toContain('    Họ và tên (A3): ');
    expect(stderr).toContain('  Dòng 4:\n    Chức vụ (B4): ô trống; cần có chữ ở cột này → điền ô này');
    expect(stderr).toContain('hoặc thêm --skip-bad');
    expect([existsSync(out), existsSync(csv)]).toEqual([false, false]);
  });

  test('are left out with --skip-bad, named all the same, and kept on a sheet of their own', async () => {
    const out = fresh('.xlsx');
    const { status, stderr } = accounts(file, '--out', out, '--skip-bad');
    expect(status).toBe(0);
    expect(stderr).toContain('Bỏ lại 2 dòng:\n  Dòng 3:\n    Họ và tên (A3): ');
    const { rows, skipped } = await readRoster(readFileSync(out));
    expect(rows).toHaveLength(1);
    expect(skipped).toEqual([{ name: 'Bỏ lại', why: 'left-out' }]);
    expect(accounts(out, '--out', fresh('.xlsx')).stderr).toContain('Không đọc trang tính “Bỏ lại”');
  });

  test('alone give no list, even with --skip-bad', () => {
    const out = fresh('.xlsx');
    const { status, stderr } = accounts(list(nie), '--out', out, '--skip-bad');
    expect(status).toBe(1);
    expect(stderr).toContain('Không còn dòng nào dùng được, chưa ghi tệp nào.');
    expect(existsSync(out)).toBe(false);
  });
});

describe('where no source says how', () => {
  const asked = (...args: string[]) => {
    const out = fresh('.xlsx');
    const run = haicap('accounts', list(phuong), '--out', out, ...args);
    return { ...run, written: existsSync(out) };
  };

  test('mailboxes are named, none is made, and the convention to apply knowingly is told', () => {
    const { status, stderr, written } = asked('--unit', '2025:21361', '--as-of', '2026-11-21');
    expect([status, written]).toEqual([1, false]);
    expect(stderr).toMatch(/^Nguồn không nêu quy tắc .+ cho Xã Minh Long \(2025:21361\)/);
    expect(stderr).toContain('--convention binh-thuan-2025');
  });

  test('a convention applied knowingly is said to be so', () => {
    const { status, stderr } = asked(
      '--unit',
      '2025:21361',
      '--as-of',
      '2026-11-21',
      '--convention',
      'binh-thuan-2025',
    );
    expect(status).toBe(0);
    expect(stderr).toContain('Kế hoạch này không ràng buộc đơn vị; áp dụng theo lựa chọn của người lập danh sách.');
    expect(stderr).toContain('Tên miền minhlong.quangngai.gov.vn: Nghị định 224/2026/NĐ-CP');
  });

  test('the domain is made, it is asked for', () => {
    const { status, stderr, written } = asked(
      '--unit',
      '2025:21361',
      '--as-of',
      '2025-07-10',
      '--convention',
      'binh-thuan-2025',
    );
    expect([status, written]).toEqual([1, false]);
    expect(stderr).toMatch(/^Nguồn không nêu tên miền của Xã Minh Long .+ bằng --domain/);
  });

  test('two units of one domain are told apart, the domain is asked for, with suggestions that are ours', () => {
    const { status, stderr, written } = asked(
      '--unit',
      '2025:21289',
      '--as-of',
      '2026-11-21',
      '--convention',
      'binh-thuan-2025',
    );
    expect([status, written]).toEqual([1, false]);
    expect(stderr).toMatch(/^Theo quy tắc, tên miền sonha\.quangngai\.gov\.vn là của .+:\n {2}2025:21292 /);
    expect(stderr).toContain('Gợi ý của Hai Cấp: ');
  });

  test('a domain that is stated is used, and said to be the person’s own', async () => {
    const out = fresh('.xlsx');
    const { stderr } = haicap(
      ...['accounts', list(phuong), '--out', out, '--unit', '2025:22933', '--as-of', '2025-07-10'],
      ...['--domain', 'mail.hamthang.gov.vn'],
    );
    expect(stderr).toContain('Tên miền mail.hamthang.gov.vn: do người lập danh sách nêu.');
    expect(await mailboxes(out)).toEqual(['phuongnt@mail.hamthang.gov.vn']);
  });

  test('a domain that the law gives the unit for its site is told', () => {
    expect(asked('--unit', '2025:22933', '--as-of', '2026-11-21').stderr).toMatch(
      /^Lưu ý: .+ tên miền hamthang\.lamdong\.gov\.vn .+ không nói đến hộp thư\.$/m,
    );
  });
});

test('the help names every column of the list, and which of them are needed', () => {
  const { stdout } = haicap('accounts', '--help');
  for (const { heading, required, help } of Object.values(rosterColumns))
    expect(stdout).toContain(`  ${heading}${required ? ' *' : ''}: ${help}\n`);
});

describe('--template', () => {
  test('writes the list to fill in, which is refused as long as the sample row is in it', () => {
    const out = fresh('.xlsx');
    expect(haicap('accounts', '--template', '--out', out)).toEqual({
      status: 0,
      stdout: '',
      stderr: `Đã ghi ${out}\n`,
    });
    const { status, stderr } = accounts(out, '--out', fresh('.xlsx'));
    expect(status).toBe(1);
    expect(stderr).toContain('Trang tính “Danh sách”, dòng 2:\n    STT (A2): đây là dòng mẫu');
  });

  test('writes the same list twice, and for a unit one that names it', () => {
    const [first, second, named] = [fresh('.xlsx'), fresh('.xlsx'), fresh('.xlsx')];
    haicap('accounts', '--template', '--out', first);
    haicap('accounts', '--template', '--out', second);
    expect(haicap('accounts', '--template', '--out', named, '--unit', '2024:531').status).toBe(0);
    expect(readFileSync(second)).toEqual(readFileSync(first));
    expect(readFileSync(named)).not.toEqual(readFileSync(first));
  });
});

describe('a wrong question is refused with what was expected, and nothing is written', () => {
  const there = fresh('.xlsx');
  writeFileSync(there, 'mine');
  const good = list(phuong);
  const old = fresh('.xls');
  writeFileSync(old, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  const bare = fresh('.csv');
  writeFileSync(bare, 'Nguyễn Thanh Phương;Chủ tịch\r\n');
  const directory = at('folder');
  mkdirSync(directory);
  const unit = ['--unit', '2025:22933', '--as-of', '2025-07-10'];
  const out = () => ['--out', fresh('.xlsx')];

  test.each<[string, string[], string[]]>([
    ['no list', [...unit, ...out()], ['Chưa nêu danh sách', '--template']],
    ['no unit', [good, ...out()], ['Chưa nêu đơn vị', '--unit']],
    ['no file to write', [good, ...unit], ['Chưa nêu tệp ghi ra', '--out <tệp.xlsx>']],
    ['a file of another kind to write', [good, ...unit, '--out', at('x.csv')], ['không có đuôi .xlsx', '--csv']],
    ['a file that is there', [good, ...unit, '--out', there], ['đã có sẵn', '--force']],
    ['a CSV file that is there', [good, ...unit, ...out(), '--csv', there], ['đã có sẵn', '--force']],
    ['one file for both', [good, ...unit, '--out', at('y.xlsx'), '--csv', at('y.xlsx')], ['Hai tệp ghi ra cùng là']],
    ['a folder that is not there', [good, ...unit, '--out', at('none/x.xlsx')], ['Không ghi được tệp', 'ENOENT']],
    [
      'a list that is not there',
      [at('none.xlsx'), ...unit, ...out()],
      ['none.xlsx": không có tệp này', 'cần một tệp .xlsx hoặc .csv'],
    ],
    ['a folder as list', [directory, ...unit, ...out()], ['đây là thư mục']],
    ['an old .xls', [old, ...unit, ...out()], ['tệp kiểu cũ (.xls, .doc)', 'lưu lại thành .xlsx']],
    [
      'a list without headings',
      [bare, ...unit, ...out()],
      ['không có dòng tiêu đề', '“Họ và tên”, “Chức vụ”, “Vị trí công tác”'],
    ],
    [
      'an unknown convention',
      [good, ...unit, ...out(), '--convention', 'binh-thuan'],
      ['Không có quy tắc', 'Gần nhất:\n  binh-thuan-2025'],
    ],
    ['what is no domain', [good, ...unit, ...out(), '--domain', 'Xã.gov.vn'], ['"Xã.gov.vn" không phải một tên miền']],
    ['what is no day', [good, '--unit', '2025:22933', '--as-of', '10/7/2025', ...out()], ['Gần nhất:\n  2025-07-10']],
    ['an unknown unit', [good, '--unit', '2025:99999', ...out()], ['Không có đơn vị mã "2025:99999"']],
    ['a template and a list', [good, '--template', ...out()], ['--template chỉ ghi ra mẫu']],
  ])('%s', (_name, args, says) => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = haicap('accounts', ...args);
    expect([status, stdout]).toEqual([2, '']);
    for (const words of says) expect(stderr).toContain(words);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(there, 'utf8')).toBe('mine');
  });

  test('unless --force allows to replace what is there', () => {
    expect(accounts(good, '--out', there, '--force').status).toBe(0);
    expect(readFileSync(there).subarray(0, 2).toString()).toBe('PK');
  });
});

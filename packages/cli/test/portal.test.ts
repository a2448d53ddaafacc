import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { haicap } from './haicap.js';

const room = mkdtempSync(join(tmpdir(), 'haicap-portal-'));
const site = join(room, 'xa-mau');
const asOf = ['--as-of', '2026-11-21'];
const audit = (...args: string[]) => haicap('portal', 'audit', ...args);

/** Writes a site of one page. */
function put(folder: string, body: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Mẫu</title></head><body>${body}</body></html>`,
  );
  return folder;
}

beforeAll(() => put(site, '<main><h1>Xã Mẫu</h1><p>Nội dung <script>alert(1)</script></p><img src="a.png"></main>'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('haicap portal audit', () => {
  test('answers in words, and exits with 1 while something required fails', () => {
    const { status, stdout, stderr } = audit(site, ...asOf);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^Kiểm tra trang thông tin điện tử: .+\nLuật có hiệu lực vào ngày kiểm tra 21\/11\/2026;/);
    expect(stdout).toMatch(/\nKẾT QUẢ: Còn \d+ yêu cầu bắt buộc chưa đạt\.\n/);
    expect(stdout).toContain('BẮT BUỘC, CHƯA ĐẠT (');
  });

  test('prints JSON alone, the same each time, with the commune that was named', () => {
    const asked = [site, ...asOf, '--unit', '2025:22933', '--format', 'json'];
    const [first, second] = [audit(...asked), audit(...asked)];
    expect(first).toEqual(second);
    const report = JSON.parse(first.stdout);
    expect(report).toMatchObject({
      ruleset: { profile: 'current', asOf: '2026-11-21' },
      site,
      unit: { fullName: 'Phường Hàm Thắng', province: 'Tỉnh Lâm Đồng' },
      pages: 1,
    });
    expect(report.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['bao-cao.html', '<!doctype html>'],
    ['bao-cao.json', '{\n  "ruleset"'],
    ['bao-cao.sarif', '{\n  "$schema"'],
    ['bao-cao.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites'],
    ['bao-cao.txt', 'Kiểm tra trang'],
  ])('tells the format of %s by its name', (name, begins) => {
    const out = join(room, name);
    expect(audit(site, ...asOf, '--out', out)).toMatchObject({ status: 1, stdout: '', stderr: `Đã ghi ${out}\n` });
    expect(readFileSync(out, 'utf8').startsWith(begins)).toBe(true);
    expect(audit(site, '--out', out)).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') });
  });

  test.each([
    ['bao-cao.pdf', ['cần đuôi .html, .htm, .json, .txt, .sarif, .xml, hoặc thêm --format', 'PDF thì ghi ra .html']],
    [join('khong-co', 'bao-cao.html'), ['Không ghi được tệp', 'ENOENT']],
    [join('xa-mau', 'index.html', 'bao-cao.html'), ['Không ghi được tệp', 'ENOTDIR']],
  ])('refuses to write %s before it reads the site', (name, says) => {
    const out = join(room, name);
    // A site that nobody can open would be complained of, were it looked at.
    const { status, stderr } = audit(join(room, 'khong-co-trang'), '--out', out);
    expect(status).toBe(2);
    for (const words of says) expect(stderr).toContain(words);
    expect(existsSync(out)).toBe(false);
  });

  test('takes any name where the format is said, and words where the name has no ending', () => {
    const [named, plain] = [join(room, 'bao-cao.2026'), join(room, 'bao-cao')];
    expect(audit(site, ...asOf, '--out', named, '--format', 'json').status).toBe(1);
    expect(JSON.parse(readFileSync(named, 'utf8'))).toHaveProperty('digest');
    expect(audit(site, ...asOf, '--out', plain).status).toBe(1);
    expect(readFileSync(plain, 'utf8')).toMatch(/^Kiểm tra trang/);
  });

  test('concludes nothing of a site that robots.txt closes, and exits with 1', () => {
    const closed = put(join(room, 'xa-kin'), '<marquee>Tin</marquee>');
    writeFileSync(join(closed, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
    const { status, stdout } = audit(closed, ...asOf);
    expect(status).toBe(1);
    expect(stdout).toContain('KẾT QUẢ: Không đọc được trang nào, chưa kết luận được.');
  });

  test('compares with an earlier report', () => {
    const before = join(room, 'lan-truoc.json');
    const changed = put(join(room, 'doi'), '<main><h1>Xã Mẫu</h1><img src="a.png"></main>');
    audit(changed, ...asOf, '--out', before);
    put(changed, '<main><h1>Xã Mẫu</h1><p>Không còn hình.</p></main>');
    const { stdout } = audit(changed, ...asOf, '--baseline', before, '--format', 'json');
    const { comparison } = JSON.parse(stdout);
    expect(comparison).toMatchObject({ cautions: [], before: { pages: 1 } });
    expect(comparison.remaining.length).toBeGreaterThan(0);
    expect(audit(changed, ...asOf, '--baseline', before).stdout).toContain('SO VỚI LẦN TRƯỚC (21/11/2026): đã sửa');
  });

  test('judges by the law of the day of the handover, and says that the day asked for is not used', () => {
    const { stdout, stderr } = audit(site, ...asOf, '--profile', '2025-handover', '--format', 'json');
    expect(JSON.parse(stdout).ruleset).toMatchObject({ profile: '2025-handover', asOf: '2025-07-01' });
    expect(stderr).toContain('--as-of 2026-11-21 không dùng đến');
  });
});

describe('a list of sites', () => {
  const list = join(room, 'danh-sach.csv');
  const out = join(room, 'ket-qua');

  test('becomes a folder with an overview, a page and a report for each; one that nobody can open is a row', () => {
    put(join(room, 'xa-hai'), '<h1>Xã Hai</h1>');
    writeFileSync(
      list,
      '\uFEFFđịa chỉ;mã đơn vị;tên\r\nxa-mau;2025:22933;\r\nxa-hai;;=1+1\r\n\r\nkhong-co;;"Xã Ân <b>"\r\n',
    );
    const { status, stdout, stderr } = audit('--list', list, '--out', out, ...asOf);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('(1/3) Phường Hàm Thắng: ');
    expect(stderr).toContain('  không kiểm được: Không có thư mục');
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'index.html',
      'overview.csv',
      'overview.json',
      'reports',
      'reports/1-1.json',
      'reports/phuong-ham-thang-22933.json',
      'requirements.csv',
      'sites',
      'sites/1-1.html',
      'sites/phuong-ham-thang-22933.html',
    ]);
    expect(readdirSync(room).filter((name) => name.includes('do-dang'))).toEqual([]);
    expect(readFileSync(join(out, 'overview.csv'), 'utf8')).toMatch(/^\uFEFFĐơn vị,.+\r\n'=1\+1,/);
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    expect(index).toContain('href="sites/phuong-ham-thang-22933.html"');
    expect(index).not.toMatch(/<script|<b>/);
    const { sites } = JSON.parse(readFileSync(join(out, 'overview.json'), 'utf8'));
    expect(sites.map(({ audited }: { audited: boolean }) => audited)).toEqual([true, true, false]);
  });

  test('is not written over', () => {
    expect(audit('--list', list, '--out', out)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('không trống'),
    });
  });

  test('names every bad row with its line before any work', () => {
    const bad = join(room, 'hong.csv');
    writeFileSync(bad, 'site,unit,name\nxa-mau,2025:99999,\nxa-mau,,A\n,,B\nxa-hai,,\nxa-ba,2024:531,C\n');
    const { status, stderr } = audit('--list', bad, '--out', join(room, 'khong'));
    expect(status).toBe(2);
    for (const words of [
      'dòng 2: Không có đơn vị mã "2025:99999"',
      'dòng 3: "xa-mau" đã có ở dòng 2',
      'dòng 4: thiếu địa chỉ',
      'dòng 5: thiếu cả mã đơn vị lẫn tên',
      'dòng 6: Huyện Minh Long (2024:531) không phải',
    ])
      expect(stderr).toContain(words);
    expect(stderr).not.toContain('(1/');
    expect(existsSync(join(room, 'khong'))).toBe(false);
  });

  test('knows the same place however it is written, and what only looks like a folder', () => {
    const bad = join(room, 'cung-cho.csv');
    writeFileSync(
      bad,
      `site,name\nxa-mau,A\n./xa-mau/,B\n${site},C\nhttps://a.vn,D\nhttps://A.vn/,E\nxamau.invalid.gov.vn,F\nftp://a.vn,G\n`,
    );
    const { status, stderr } = audit('--list', bad, '--out', join(room, 'khong'));
    expect(status).toBe(2);
    for (const words of [
      'có 5 chỗ chưa dùng được',
      'dòng 3: "./xa-mau/" đã có ở dòng 2',
      `dòng 4: "${site}" đã có ở dòng 2`,
      'dòng 6: "https://A.vn/" đã có ở dòng 5',
      'dòng 7: không có thư mục "xamau.invalid.gov.vn". Nếu đó là một địa chỉ trên mạng thì viết đủ: https://xamau.invalid.gov.vn',
      'dòng 8: "ftp://a.vn": chỉ đọc được http:// và https://',
    ])
      expect(stderr).toContain(words);
  });

  test.each<[what: string, content: string, args: readonly string[], says: string]>([
    ['no column of sites', 'a,b\n1,2\n', [], 'thiếu cột "site"'],
    ['a column twice', 'site,địa chỉ\n1,2\n', [], 'hai cột "site"'],
    ['no rows', 'site,name\n', [], 'không có trang nào'],
    ['no folder to write to', 'site,name\nx,y\n', [], 'cần --out <thư mục mới>'],
    ['what only one site can have', 'site,name\nx,y\n', ['--format', 'json'], 'Có --list cùng với --format'],
  ])('%s is said', (what, content, args, says) => {
    const file = join(room, 'mot.csv');
    writeFileSync(file, content);
    const to = what === 'no folder to write to' ? [] : ['--out', join(room, 'mot')];
    expect(audit('--list', file, ...to, ...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(says),
    });
  });
});

describe('a wrong question is said so, with exit 2', () => {
  test.each<[what: string, args: () => string[], says: string]>([
    ['nothing to audit', () => [], 'Chưa nêu trang cần kiểm tra'],
    ['an empty name', () => [' '], 'Chưa nêu trang cần kiểm tra'],
    ['a folder that is not there', () => [join(room, 'x')], 'Không có thư mục'],
    [
      'an address of another kind',
      () => ['ftp://a.vn'],
      'Không đọc được địa chỉ ftp:// – chỉ đọc http:// và https://.',
    ],
    ['an address without its scheme', () => ['xamau.lamdong.gov.vn'], 'viết đủ: https://xamau.lamdong.gov.vn'],
    ['an address where nobody answers', () => ['http://127.0.0.1:1/'], 'Không mở được'],
    ['an unknown profile', () => [site, '--profile', '2025'], '2025-handover: Luật có hiệu lực vào ngày bàn giao'],
    ['a number that is none', () => [site, '--max-pages', '1e3'], '--max-pages "1e3" không dùng được'],
    ['a district', () => [site, '--unit', '2024:531'], '2025:21361: Xã Minh Long'],
    ['a baseline that is not there', () => [site, '--baseline', join(room, 'x.json')], 'không có tệp này'],
    ['a baseline that is no report', () => [site, '--baseline', join(site, 'index.html')], 'Nội dung không phải JSON'],
    ['an unknown format', () => [site, '--format', 'pdf'], 'cần một trong: text, html, json, sarif, junit'],
  ])('%s', (_what, args, says) => {
    expect(audit(...args())).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(says) });
  });
});

describe('haicap portal requirements', () => {
  test('lists every requirement with its level, standing and judge', () => {
    const { status, stdout } = haicap('portal', 'requirements', ...asOf);
    expect(status).toBe(0);
    expect(stdout).toContain('• header-emblem [nên có; hết hiệu lực; máy]: Đầu trang có Quốc huy');
  });

  test('as JSON, as they stand on the day', () => {
    const at = (day: string) =>
      JSON.parse(haicap('portal', 'requirements', '--as-of', day, '--format', 'json').stdout).requirements;
    const [before, after] = [at('2025-07-01'), at('2026-11-21')];
    expect(before).toHaveLength(after.length);
    expect(before).not.toEqual(after);
    expect(after[0]).toMatchObject({ id: 'header-emblem', level: 'recommended', standing: 'ended', judge: 'machine' });
  });

  test('tells everything about one', () => {
    const { stdout } = haicap('portal', 'requirement', 'header-plain-typeface', ...asOf);
    for (const label of [
      'Mức: Nên có',
      'Vì sao: ',
      'Cách sửa: ',
      'Người kiểm tra trả lời: ',
      'Giữ làm nền: ',
      'Căn cứ:\n• Thông tư 32/2017',
    ])
      expect(stdout).toContain(label);
    const json = JSON.parse(haicap('portal', 'requirement', 'header-emblem', '--format', 'json', ...asOf).stdout);
    expect(json.citations[0]).toMatchObject({ act: 'circular-32-2017', standing: 'ended', knownFrom: 'official-copy' });
  });

  test('offers the nearest ids for one that does not exist', () => {
    expect(haicap('portal', 'requirement', 'header-emblm')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Gần nhất:\n  header-emblem: '),
    });
  });
});

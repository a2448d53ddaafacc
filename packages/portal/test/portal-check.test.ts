import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configText, type PortalFolder, portalFolder } from './portal-folder.js';
import { smallConfig } from './small-portal.js';

const command = fileURLToPath(new URL('../dist/portal-check.js', import.meta.url));

let folder: PortalFolder;
beforeEach(() => {
  folder = portalFolder();
});
afterEach(() => folder.remove());

function check(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', command, ...args], {
    cwd: folder.root,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('the check of a portal', () => {
  test('in which nothing is wrong ends with 0', () => {
    expect(check()).toEqual({ status: 0, out: 'Không có lỗi: dựng trang được.\n', err: '' });
  });

  test('in which something is left to fill in ends with 0 and lists it', () => {
    const { contact } = smallConfig();
    folder.write(
      'portal.config.ts',
      configText({ ...smallConfig(), contact: { ...contact, phone: { blank: 'số điện thoại' } } }),
    );
    folder.write('content/procedures/a.md', '---\nname: A\nfield: B\nlink: /a/\nsample: true\n---\n');

    expect(check()).toEqual({
      status: 0,
      out: `Còn trống trong portal.config.ts (1)
  Điện thoại cơ quan (contact.phone): số điện thoại

Còn là nội dung mẫu (1)
  content/procedures/a.md

Không có lỗi: dựng trang được.
`,
      err: '',
    });
  });

  test('in which configuration, old addresses and content are wrong ends with 1 and lists it all', () => {
    const twice = [
      { from: 'https://cu.vn/a', to: '/tin-tuc/' },
      { from: 'https://cu.vn/a/', to: '/van-ban/' },
    ];
    folder.write('portal.config.ts', configText({ ...smallConfig(), oldAddresses: twice }));
    folder.write('content/procedures/a.md', '---\nname: A\nfield: B\n---\n');

    expect(check()).toEqual({
      status: 1,
      out: `Lỗi phải sửa (2)
  portal.config.ts › Địa chỉ cũ, mục 2 (oldAddresses)
    thấy "https://cu.vn/a/" lần thứ hai, cần mỗi địa chỉ cũ một lần
    → xóa một trong hai dòng
  content/procedures/a.md, dòng 1 › Địa chỉ (link)
    thấy thiếu trường này, cần một địa chỉ bắt đầu bằng https://, hoặc bằng / khi ở trang này
    → thêm trường này

Còn 2 lỗi: chưa dựng được trang.
`,
      err: '',
    });
  });

  test('whose configuration is wrong still checks the content', () => {
    folder.write('portal.config.ts', configText({ ...smallConfig(), look: 'xanh' }));
    folder.write('content/news/a.md', 'Chữ.');

    const { status, out } = check();
    expect(status).toBe(1);
    expect(out).toMatch(
      /^Lỗi phải sửa \(2\)\n {2}portal\.config\.ts › Giao diện \(look\)[\s\S]+content\/news\/a\.md, dòng 1\n/,
    );
  });

  test('reads files of another encoding as such', () => {
    folder.write('content/news/a.md', Uint8Array.from([0xff, 0xfe, 0x2d, 0x00]));
    expect(check().out).toContain('thấy chữ không theo bảng mã UTF-8');
  });

  test('leaves alone what programs hide and the notes in README.md', () => {
    folder.write('content/.DS_Store', 'x');
    folder.write('content/news/.obsidian/a.md', 'x');
    folder.write('content/news/README.md', 'Cách viết tin.');
    expect(check().status).toBe(0);
  });

  test('does not leave alone a file that only ends in README.md', () => {
    folder.write('content/news/xREADME.md', 'x');
    expect(check().out).toContain('tên tệp "xREADME.md"');
  });
});

describe('a question that is wrong ends with 2 and says so on stderr alone', () => {
  test('an option that is not there', () => {
    expect(check('--nhanh')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^Không hiểu "--nhanh"; lệnh này không có lựa chọn nào\.\nKiểm tra trang/),
    });
  });

  test('no portal', () => {
    rmSync(join(folder.root, 'portal.config.ts'));
    expect(check()).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(
        /^Không thấy portal\.config\.ts ở ".+"; cần chạy lệnh này trong thư mục của trang\.\n$/,
      ),
    });
  });

  test.each([
    [
      'a comma that is missing',
      'export default {\n  a: 1\n  b: 2,\n};\n',
      /^Không đọc được portal\.config\.ts, quanh dòng 3; xem lại dấu phẩy, dấu nháy và ngoặc ở đó\.\n/,
    ],
    [
      'a name that is not imported',
      "export default { a: blank('x') };\n",
      /^Không đọc được portal\.config\.ts, quanh dòng 1; .+\n {2}blank is not defined\n$/,
    ],
    [
      'a package that is not installed',
      "import 'khong-co';\n",
      /^portal\.config\.ts cần một gói chưa cài; chạy "npm install" rồi chạy lại\.\n/,
    ],
    [
      'no default export',
      'export const a = 1;\n',
      /^portal\.config\.ts không đưa ra cấu hình; cần dòng "export default definePortal\(\{ … \}\)"\.\n$/,
    ],
  ])('a configuration with %s', (_name, text, message) => {
    folder.write('portal.config.ts', text);
    expect(check()).toMatchObject({ status: 2, out: '', err: expect.stringMatching(message) });
  });
});

test('--help says what it does', () => {
  expect(check('--help')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('npm run check') });
});

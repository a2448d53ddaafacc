// Questions as officers would ask them, with the answers of the command line: docs/examples/.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** File name, who asks, and the words after `haicap`. */
const questions = [
  ['new-commune-binh-thuan', 'Phường mới trên địa bàn Bình Thuận cũ', ['instructions', 'phường Hàm Thắng']],
  ['new-commune-dak-lak', 'Phường mới trên địa bàn Đắk Lắk cũ', ['instructions', 'phường Buôn Ma Thuột']],
  ['new-commune-ha-tinh', 'Phường mới của Hà Tĩnh', ['instructions', 'phường Thành Sen']],
  ['new-commune-minh-long', 'Xã mới trên địa bàn huyện Minh Long', ['instructions', 'xã Minh Long, Quảng Ngãi']],
  ['district', 'Huyện kết thúc hoạt động', ['instructions', 'huyện Hàm Thuận Bắc']],
  ['dost', 'Sở Khoa học và Công nghệ', ['instructions', '--plan', 'dak-lak-2025', '--actor', 'dost']],
  [
    'provincial-office',
    'Văn phòng Ủy ban nhân dân tỉnh',
    ['instructions', '--plan', 'binh-thuan-2025', '--actor', 'provincial-office'],
  ],
  ['commune-not-merged', 'Xã không sáp nhập', ['instructions', '2025:24221']],
  ['commune-divided', 'Phường cũ chia cho hai phường mới', ['instructions', '2024:18082']],
  [
    'district-home-affairs',
    'Phòng Nội vụ huyện Minh Long',
    ['instructions', '--plan', 'minh-long-2025', '--actor', 'district-home-affairs'],
  ],
];

const quote = (word) => (/^[\w:.-]+$/.test(word) ? word : `"${word}"`);

/** Each example: its path and its text, made by running the built command line. */
export function examples() {
  return questions.map(([name, who, words]) => {
    const argv = [...words, '--as-of', '2025-06-10'];
    const result = spawnSync(process.execPath, [join(root, 'packages/cli/dist/main.js'), ...argv], {
      encoding: 'utf8',
    });
    const command = `npm run -s haicap -- ${argv.map(quote).join(' ')}`;
    const status = result.status === 0 ? '' : `\n(exit ${result.status})\n${result.stderr}`;
    const text = `# ${who}\n\n\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`text\n${result.stdout}${status}\`\`\`\n`;
    return { path: `docs/examples/${name}.md`, text };
  });
}

import { showPath } from './bag-path.js';
import type { Packed } from './pack.js';
import { tagLines } from './tag-lines.js';

/** What was packed, for reading: where it is, how much, what to write down, what to look at. */
export function packText({ bag, files, bytes, tags, seal, emptyFolders, skippedLinks, warnings }: Packed): string {
  const lines = [
    `Đã đóng gói ${inWords(files)} tệp, ${inWords(bytes)} byte vào ${showPath(bag)}`,
    ...tagLines(tags),
    `Mã niêm phong: ${seal}`,
    '  → ghi mã này vào biên bản bàn giao; bên nhận chạy haicap handover verify và so với mã in ra',
    ...(emptyFolders === 0
      ? []
      : [
          '',
          `Có ${inWords(emptyFolders)} thư mục rỗng: BagIt chỉ kê tệp, nên mất thư mục rỗng thì không phát hiện được`,
        ]),
    ...section(
      'Liên kết đã bỏ lại',
      skippedLinks.map(({ path, target }) => `${showPath(path)} → ${showPath(target)}`),
    ),
    ...warnings.flatMap(({ reason, paths }) => section(reason, paths)),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', `${title}: ${inWords(items.length)}`, ...items.map((item) => `  ${item}`)];

const inWords = (count: number): string => new Intl.NumberFormat('vi-VN').format(count);

import { groupBy } from '@haicap/documents';
import { showPath } from './bag-path.js';
import { problemKinds } from './bag-problems.js';
import { tagLines } from './tag-lines.js';
import type { Verification } from './verify.js';

/** What was found about a bag, for reading: the verdict first, then each kind of problem with what to do. */
export function verifyText(result: Verification): string {
  const { problems, remarks, tags, seal } = result;
  const groups = [...groupBy(problems, ({ kind }) => kind)].flatMap(([kind, list]) => [
    '',
    `${problemKinds[kind].title}: ${list.length}`,
    ...list.map(({ path, detail }) => `  ${showPath(path)} (${detail})`),
    `  → ${problemKinds[kind].fix}`,
  ]);
  const lines = [
    verdict(result),
    `Túi: ${showPath(result.bag)}`,
    ...tagLines(tags),
    seal === 'not-stated' ? 'Mã niêm phong: túi không có tagmanifest-sha256.txt' : `Mã niêm phong: ${seal}`,
    ...groups,
    ...(remarks.length === 0 ? [] : ['', 'Lưu ý', ...remarks.map((remark) => `  ${remark}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function verdict({ whole, checked, problems, files, bytes, algorithms }: Verification): string {
  const count = `${inWords(files)} tệp, ${inWords(bytes)} byte`;
  if (!whole) return `KHÔNG TOÀN VẸN: ${inWords(problems.length)} lỗi (trong túi có ${count})`;
  return checked === 'contents'
    ? `TOÀN VẸN: ${count}, khớp bản kê (${algorithms.join(', ')})`
    : `ĐỦ TỆP: ${count}, đúng tên; CHƯA đối chiếu nội dung (bỏ --fast để đối chiếu)`;
}

const inWords = (count: number): string => new Intl.NumberFormat('vi-VN').format(count);

import { portalAreas } from '../../../packages/domain/dist/index.js';
import { judges } from './rules.mjs';

const says = ({ broken, unsure }) =>
  broken.length > 0 ? broken.join(', ') : unsure.length > 0 ? `để người xem: ${unsure.join(', ')}` : 'không thấy gì';
const cellText = (cell) => (cell ? says(cell) + (cell.same === false ? ` (${cell.why ?? '?'})` : '') : '–');

/** How often a judge and we say the same, in sentences a table can hold. */
const tally = (rows, at) => {
  const cells = rows.map(({ cells }) => cells[at]).filter((cell) => cell);
  const count = (same) => cells.filter((cell) => cell.same === same).length;
  return [cells.length, count(true), count(false), count(undefined)];
};

/** The page of the comparison, in Vietnamese. */
export function pageText(rows, template, versions) {
  const names = Object.values(judges);
  const lines = [
    '<!-- `npm run judges` viết trang này; đừng sửa ở đây. -->',
    '',
    '# Cùng một trang, các công cụ khác nói gì',
    '',
    `Mỗi trang thử của những yêu cầu mà axe-core, html-validate hoặc Lighthouse cũng xét được đưa cho cả ba công cụ, rồi đặt cạnh kết quả của haicap. Ở đây haicap chỉ dùng cách xét của mình; khi kiểm tra thật, báo cáo nhận thêm những gì axe-core thấy.`,
    '',
    '- Dấu – : công cụ ấy không có quy tắc nào về yêu cầu này.',
    '- Chỗ khác nhau có lời giải thích trong ngoặc.',
    '- Các mục tiếp cận của Lighthouse chạy bằng axe-core bên trong, nên thường nói như axe-core.',
    '- Yêu cầu không có trong bảng thì không công cụ nào trong ba công cụ xét: nội dung phải công khai, thời hạn, tên miền, số căn cước bị lộ, chữ mẫu…; hoặc phải có cả cổng mới xét được: tương phản màu, https, tốc độ.',
    '',
    `Phiên bản: ${versions}.`,
    '',
    '| công cụ | số trang thử | giống haicap | khác haicap | để người xem |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...names.map((name, at) => `| ${name} | ${tally(rows, at).join(' | ')} |`),
    '',
    '## Cổng mẫu đã dựng',
    '',
    'haicap xét các yêu cầu có trong trang này; ba công cụ kia chạy mọi quy tắc thường dùng của mình. Trang báo lỗi 404.html không phải một trang của cổng nên haicap không xét; axe-core và html-validate xét cả trang ấy. Lighthouse xét mỗi kiểu trang một trang.',
    '',
    '| ai xét | số trang | số lỗi |',
    '| --- | ---: | ---: |',
    ...['ours', ...Object.keys(judges)].map(
      (key) => `| ${judges[key] ?? 'haicap'} | ${template[key].seen} | ${template[key].found.length} |`,
    ),
  ];
  for (const [area, title] of Object.entries(portalAreas)) {
    const here = rows.filter((row) => row.area === area);
    if (here.length === 0) continue;
    lines.push(
      '',
      `## ${title}`,
      '',
      `| yêu cầu | trang thử | haicap | ${names.join(' | ')} |`,
      '| --- | --- | --- | --- | --- | --- |',
    );
    for (const { id, name, verdict, cells } of here) {
      const page = `[${name}](../../packages/rules/src/portal/${area}/${id}/${name})`;
      lines.push(
        `| ${id} | ${page} | ${verdict === 'fail' ? 'chưa đạt' : 'đạt'} | ${cells.map(cellText).join(' | ')} |`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

import { join } from 'node:path';
import { RequirementList, requirementsOn } from '@haicap/portal';
import file from '../../src/data/requirements.json';
import { DAY } from './communes';
import type { judged } from './judge';
import { mutations } from './mutations';
import { notOnTheSite } from './not-on-the-site';

/** The table for readers. */
export const TABLE = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'audit', 'mutations.md');

const plain = (text: string): string => text.replace(/[\\`*_<>|[\]]/g, '\\$&');

/** What `docs/audit/mutations.md` says: every requirement that a machine judges, and what was done to make it fail. */
export function tableText(requirements: typeof judged): string {
  const list = requirementsOn(RequirementList.parse(file), DAY);
  const name = (id: string) => list.find((area) => area.id === id)?.name ?? id;
  const link = (id: string) => {
    const area = requirements.find((one) => one.id === id)?.area ?? '';
    return `[\`${id}\`](../requirements/${area}.md#${id})`;
  };
  const row = ({ id, pass }: (typeof judged)[number]) => {
    const { does = '', companions = {} } = mutations[id] ?? {};
    const others = Object.entries(companions).map(([other, why]) => `${link(other)}: ${plain(why)}`);
    const absent = notOnTheSite[id]?.why;
    const all = absent === undefined ? does : `${does} (Trước đó không áp dụng hoặc chưa xét được: ${absent}.)`;
    return `| ${link(id)}<br>${plain(pass)} | ${plain(all)} | ${others.join('<br>') || 'Không'} |`;
  };
  const areas = [...new Set(requirements.map(({ area }) => area))].map((area) =>
    [
      `## ${name(area)}`,
      [
        '| Yêu cầu | Đã bỏ hoặc làm hỏng gì | Yêu cầu khác cùng trượt |',
        '| --- | --- | --- |',
        ...requirements.filter((one) => one.area === area).map(row),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `${[
    '<!-- apps/portal-template/test/audit viết trang này khi chạy với UPDATE_DOCS=1; đừng sửa ở đây. -->',
    '# Bỏ một phần thì đúng yêu cầu ấy trượt',
    `Bộ cổng được điền đủ rồi dựng cho một xã; máy kiểm tra không thấy gì sai. Mỗi dòng dưới đây bỏ hoặc làm hỏng một thứ của trang ấy: yêu cầu của dòng trượt, và không yêu cầu nào khác trượt, trừ những yêu cầu ghi ở cột cuối, vì chúng cũng đòi đúng thứ ấy. Có ${requirements.length} yêu cầu do máy xét, yêu cầu nào cũng có ít nhất một phép thử.`,
    ...areas,
  ].join('\n\n')}\n`;
}

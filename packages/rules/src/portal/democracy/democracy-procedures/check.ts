import type { NamedPart } from '../../page/named-parts.js';
import { groupCheck } from '../group-check.js';

/** Fewer names than this are not a list of what a commune settles. */
const NAMES = 3;

/** Entries, rows and links by which a part may name procedures. */
const named = ({ elements, pages }: NamedPart): number => {
  const of = (tag: string) => [...elements].filter(({ name }) => name === tag).length;
  return Math.max(of('li'), of('tr') - 1, of('a'), pages.length);
};

export const check = groupCheck('procedures', {
  name: 'Thủ tục hành chính do xã trực tiếp giải quyết',
  words: 6,
  lacks: (part) =>
    part.files.length === 0 && named(part) < NAMES ? 'mục chưa kể tên các thủ tục thành danh sách hay bảng' : undefined,
});

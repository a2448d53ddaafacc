import { dayWords } from '@haicap/documents';
import { isPlainDate } from '@haicap/domain';
import { showPath } from './bag-path.js';
import type { Tag } from './tag-files.js';

const names = new Map([
  ['source-organization', 'Bên giao'],
  ['legal-basis', 'Căn cứ'],
  ['external-description', 'Nội dung'],
  ['bagging-date', 'Ngày đóng gói'],
]);

/** The lines of `bag-info.txt` that matter to a reader, with Vietnamese labels, in the order of the file. */
export const tagLines = (tags: readonly Tag[]): string[] =>
  tags.flatMap(({ label, value }) => {
    const name = names.get(label.toLowerCase());
    return name === undefined ? [] : [`${name}: ${isPlainDate(value) ? dayWords(value) : showPath(value)}`];
  });

import { topicCheck } from '../../shared/topic-check.js';
import { meansCatalogue } from '../names.js';

export const check = topicCheck({
  name: 'Danh mục thông tin phải được công khai',
  means: meansCatalogue,
  words: 4,
  lacks: ({ elements, pages, files }) => {
    const listed = [...elements].some(({ name }) => name === 'li' || name === 'td');
    return listed || pages.length > 0 || files.length > 0
      ? undefined
      : 'mục chưa kể thông tin nào thành bảng hay danh sách';
  },
});

import type { Mutations } from '../mutation';

const SECTION = '/tiep-can-thong-tin/';

export const access: Mutations = {
  'access-section': {
    does: 'Bỏ phần Hướng dẫn của mục Tiếp cận thông tin.',
    change: (site) => {
      site.cut(SECTION, 'section[aria-labelledby="huong-dan"]');
      site.cut(SECTION, 'nav li', ({ innerHTML }) => innerHTML.includes('#huong-dan'));
    },
  },
  'access-catalogue': {
    does: 'Danh mục thông tin phải công khai để trống.',
    change: (site) => site.replace(SECTION, 'section.scroll', () => '<p class="empty">Chưa có danh mục.</p>'),
  },
  'access-catalogue-fields': {
    does: 'Một dòng của danh mục để trống thời hạn công khai.',
    change: (site) => site.swap(SECTION, /(<tr id="thu-tuc">[\s\S]*?<td data-name="Thời hạn">)[^<]*/, '$1'),
  },
  'access-contact': {
    does: 'Bỏ đầu mối cung cấp thông tin.',
    change: (site) => site.hollow(SECTION, 'section[aria-labelledby="dau-moi"]', '<h2 id="dau-moi">Đầu mối cung cấp thông tin</h2>'),
  },
  'access-five-days': {
    does: 'Một dòng của danh mục có ngày tạo sớm hơn ngày công khai một tháng.',
    change: (site) =>
      site.swap(
        SECTION,
        /(<tr id="du-toan-ngan-sach">[\s\S]*?<td data-name="Ngày tạo ra">) <time[\s\S]*?<\/time>/,
        '$1 <time datetime="2026-06-09">09/06/2026</time>',
      ),
  },
};

import type { Mutations } from '../mutation';
import type { SiteDraft } from '../site-draft';

const SECTION = '/tiep-can-thong-tin/';

/** Takes one of the seven parts off, and the way to it. */
const part = (id: string) => (site: SiteDraft) => {
  site.cut(SECTION, `section[aria-labelledby="${id}"]`);
  site.cut(SECTION, 'nav li', ({ innerHTML }) => innerHTML.includes(`#${id}"`));
  site.unlink('/yeu-cau/', `a[href="${SECTION}#${id}"]`);
};

export const access: Mutations = {
  'access-section': {
    does: 'Bỏ phần Hướng dẫn của mục Tiếp cận thông tin.',
    change: part('huong-dan'),
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
    does: 'Bỏ phần Đầu mối cung cấp thông tin.',
    change: part('dau-moi'),
    companions: { 'access-section': 'Đầu mối là một trong bảy phần của mục.' },
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

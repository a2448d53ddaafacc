import type { Mutations } from '../mutation';

/** Two articles that the home page does not lead to; the second is left leading to the first. */
const OLD = '/tin-tuc/ve-sinh-moi-truong/';
const NEXT_TO_IT = '/tin-tuc/ra-mat-trang/';

export const procedures: Mutations = {
  'procedures-link': {
    does: 'Bỏ đường dẫn sang Cổng Dịch vụ công quốc gia ở mọi trang, giữ tên các thủ tục.',
    change: (site) => site.replaceEverywhere('a[href^="https://dichvucong.gov.vn"]', ({ innerHTML }) => innerHTML),
  },
  'three-clicks': {
    does: 'Chỉ một bài cũ còn dẫn đến mục Thủ tục; từ trang chủ phải bấm ba lần mới tới bài ấy.',
    change: (site) => {
      const ways = 'a[href^="/thu-tuc/"], a[href="/cong-khai/danh-muc-thu-tuc/"], a[href^="https://dichvucong.gov.vn"]';
      for (const path of [...site.pages.keys()])
        if (
          !['/thu-tuc/', '/cong-khai/danh-muc-thu-tuc/'].includes(path) &&
          site.source(path).match(/\/thu-tuc\/|dichvucong|danh-muc-thu-tuc/)
        )
          site.unlink(path, ways);
      for (const path of site.pages.keys())
        if (![NEXT_TO_IT, OLD].includes(path)) site.unlink(path, `a[href="${OLD}"]`);
      site.add(OLD, '<p>Cách làm từng việc: mục <a href="/thu-tuc/">Thủ tục hành chính</a>.</p>');
    },
    companions: { 'main-menu': 'Trình đơn cũng phải có mục Dịch vụ công trực tuyến.' },
  },
};

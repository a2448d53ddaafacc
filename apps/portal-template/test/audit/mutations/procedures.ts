import type { Mutations } from '../mutation';

export const procedures: Mutations = {
  'procedures-link': {
    does: 'Bỏ đường dẫn sang Cổng Dịch vụ công quốc gia ở mọi trang, giữ tên các thủ tục.',
    change: (site) => site.replaceEverywhere('a[href^="https://dichvucong.gov.vn"]', ({ innerHTML }) => innerHTML),
  },
  'three-clicks': {
    does: 'Bỏ lối vào thủ tục, dịch vụ công khỏi trang chủ, trình đơn và chân trang.',
    change: (site) => site.replaceEverywhere('a[href="/thu-tuc/"], a[href^="https://dichvucong.gov.vn"]', ({ innerHTML }) => innerHTML),
  },
};

import type { Mutations } from '../mutation';

export const operation: Mutations = {
  'outage-notice': {
    does: 'Thông báo tạm ngừng được đăng một ngày trước khi ngừng.',
    change: (site) =>
      site.swap(
        '/tam-ngung/bao-tri/',
        /<time datetime="2026-07-13">13\/07\/2026<\/time>/,
        '<time datetime="2026-07-24">24/07/2026</time>',
      ),
  },
  'update-dates': {
    does: 'Bỏ ngày cập nhật khỏi trang Điều khoản sử dụng và chân mọi trang.',
    change: (site) => {
      site.swapEverywhere(/(Cập nhật trang ngày|Updated on)\s+<time[^<]*<\/time>\./, '');
      site.cut('/dieu-khoan/', '.byline');
    },
  },
  'retention-stated': {
    does: 'Bỏ mọi chỗ nói thời gian giữ thông tin.',
    change: (site) => {
      site.cutEverywhere('.retention');
      site.cut('/dieu-khoan/', 'section[aria-labelledby="thoi-gian-luu"] table');
    },
  },
  'emc-snippet': {
    does: 'Mã trang của mã đo lường để trống.',
    change: (site) => site.swapEverywhere('data-site-id="4321"', 'data-site-id=""'),
  },
  'emc-label': { does: 'Bỏ nhãn đã kết nối EMC ở chân trang.', change: (site) => site.cutEverywhere('.emc') },
};

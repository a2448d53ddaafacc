import type { Mutations } from '../mutation';

const PAGE = '/tin-tuc/ra-mat-trang/';
const OTHER = '/tin-tuc/ve-sinh-moi-truong/';

export const accessibility: Mutations = {
  'page-language': { does: 'Bỏ lang của một trang.', change: (site) => site.swap(PAGE, '<html lang="vi"', '<html') },
  'page-title': {
    does: 'Hai trang có cùng một tên.',
    change: (site) => {
      const [title = ''] = /<title>[^<]*<\/title>/.exec(site.source(OTHER)) ?? [];
      site.swap(PAGE, /<title>[^<]*<\/title>/, title);
    },
  },
  'text-contrast': {
    does: 'Trình duyệt đo thấy chữ xám trên nền trắng.',
    change: (site) => {
      const violation = { rule: 'color-contrast', html: '<p>Chữ nhạt</p>', target: 'p' };
      site.browser = site.browser.map((one) => ({ ...one, violations: [violation] }));
    },
  },
  'text-resize': {
    does: 'Một trang chặn phóng to.',
    change: (site) => site.swap(PAGE, 'initial-scale=1"', 'initial-scale=1, user-scalable=no"'),
  },
  'display-controls': { does: 'Bỏ nút chỉnh cỡ chữ, độ tương phản.', change: (site) => site.cutEverywhere('.reading') },
  'keyboard-path': { does: 'Bỏ đường bỏ qua trình đơn.', change: (site) => site.cut(PAGE, 'a.skip') },
  'access-keys': {
    does: 'Bỏ phím tắt khỏi mọi trang.',
    change: (site) => site.swapEverywhere(/ accesskey="[123]"/, ''),
  },
  headings: {
    does: 'Đề mục của một trang nhảy từ bậc một xuống bậc ba.',
    change: (site) => {
      site.swap(PAGE, '<h2>Tìm gì', '<h4>Tìm gì');
      site.swap(PAGE, 'ở đâu</h2>', 'ở đâu</h4>');
    },
  },
  'data-tables': {
    does: 'Bỏ tên của một bảng.',
    change: (site) => site.cut('/kenh-thong-tin/', 'caption'),
  },
  'image-alternatives': {
    does: 'Bỏ lời thay của một hình.',
    change: (site) => site.swap('/tin-tuc/to-cong-nghe-so-cong-dong/', / alt="Hình minh họa[^"]*"/, ''),
  },
  'media-summary': {
    does: 'Thêm một đoạn âm thanh không có tóm tắt bằng chữ.',
    change: (site) => {
      site.files.set('/tep/loa.mp3', { bytes: 40_000, type: 'audio/mpeg' });
      site.add('/tim-kiem/', '<audio controls src="/tep/loa.mp3"></audio>');
    },
  },
  'link-text': {
    does: 'Thêm một đường dẫn chỉ ghi Xem thêm.',
    change: (site) => site.add(PAGE, '<p><a href="/lien-he/">Xem thêm</a></p>'),
  },
  'form-labels': { does: 'Bỏ nhãn của một ô nhập.', change: (site) => site.cut('/van-ban/', 'label[for="loc-nam"]') },
  'no-moving-text': {
    does: 'Thêm một dòng chữ chạy.',
    change: (site) => site.add(PAGE, '<marquee>Tin nóng</marquee>'),
  },
  landmarks: {
    does: 'Hai vùng nav của một trang không còn tên.',
    change: (site) => site.swap(PAGE, / aria-label="(Trình đơn chính|Vị trí trang)"/, ''),
  },
  'mobile-viewport': {
    does: 'Một trang không khai báo cho điện thoại.',
    change: (site) => site.cut(PAGE, 'meta[name="viewport"]'),
  },
  'accessibility-statement': {
    does: 'Trang Khả năng tiếp cận để trống.',
    change: (site) => site.hollow('/kha-nang-tiep-can/', 'article .body'),
  },
};

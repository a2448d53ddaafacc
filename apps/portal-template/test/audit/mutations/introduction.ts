import type { Mutations } from '../mutation';
import type { SiteDraft } from '../site-draft';

const empty = (path: string) => (site: SiteDraft) => site.hollow(path, 'article .body');

export const introduction: Mutations = {
  'intro-apparatus': { does: 'Trang Tổ chức bộ máy để trống.', change: empty('/gioi-thieu/bo-may/') },
  'intro-map': {
    does: 'Bỏ hình bản đồ địa giới.',
    change: (site) => site.cut('/gioi-thieu/ban-do/', 'figure'),
  },
  'intro-map-text': {
    does: 'Bỏ phần chữ dưới bản đồ.',
    change: empty('/gioi-thieu/ban-do/'),
  },
  'intro-nature': { does: 'Trang Điều kiện tự nhiên để trống.', change: empty('/gioi-thieu/tu-nhien/') },
  'intro-history': { does: 'Trang Lịch sử để trống.', change: empty('/gioi-thieu/lich-su/') },
  'intro-culture': { does: 'Trang Truyền thống văn hóa để trống.', change: empty('/gioi-thieu/van-hoa/') },
  'intro-relics': { does: 'Trang Di tích, danh thắng để trống.', change: empty('/gioi-thieu/di-tich/') },
  'intro-leaders': {
    does: 'Bỏ tiểu sử của một lãnh đạo.',
    change: (site) =>
      site.swap(
        '/gioi-thieu/lanh-dao/',
        /<h3>Tiểu sử tóm tắt<\/h3> <div class="body">[\s\S]*?<\/div> (?=[\s\S]*aria-labelledby="pho-chu-tich")/,
        '',
      ),
  },
  'intro-functions': {
    does: 'Bỏ chức năng, nhiệm vụ của một bộ phận.',
    change: (site) => site.swap('/gioi-thieu/bo-may/', 'Kinh tế, hạ tầng, đất đai, môi trường, nông nghiệp', ''),
  },
  'contact-directory': {
    does: 'Bỏ mọi số điện thoại khỏi danh bạ.',
    change: (site) => site.replace('/lien-he/', 'main a[href^="tel:"]', () => ''),
  },
  'official-email': {
    does: 'Thay hộp thư công vụ của một bộ phận bằng hộp thư ngoài .gov.vn.',
    change: (site) => site.swap('/lien-he/', /bophan\.thu@[a-z.]+/, 'bophan.thu@hopthu.example'),
  },
};

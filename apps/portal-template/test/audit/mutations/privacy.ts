import type { Mutations } from '../mutation';

const LIST = '/cong-khai/ho-tro-nha-o/';
const TERMS = '/dieu-khoan/';
const PRIVACY = '/quyen-rieng-tu/';

/** Takes a heading with the paragraph or table under it off a page. */
const part = (name: string) => new RegExp(`<h2>${name}</h2>\\s*<(p|section)[^>]*>[\\s\\S]*?</\\1>`);

export const privacy: Mutations = {
  'terms-page': {
    does: 'Bỏ phần Quy tắc ứng xử khỏi Điều khoản sử dụng.',
    change: (site) => site.swap(TERMS, part('Quy tắc ứng xử'), ''),
  },
  'complaint-mechanism': {
    does: 'Bỏ phần Khiếu nại về trang.',
    change: (site) => site.swap(TERMS, part('Khiếu nại về trang'), ''),
  },
  'user-protection': {
    does: 'Bỏ các phần Bảo vệ người dùng; trang Quyền riêng tư thôi mang tên đó.',
    change: (site) => {
      site.swapEverywhere('Quyền riêng tư và bảo vệ người dùng', 'Quyền riêng tư');
      site.swap(TERMS, part('Bảo vệ người dùng'), '');
      site.swap(PRIVACY, part('Bảo vệ người dùng'), '');
    },
  },
  'privacy-page': {
    does: 'Trang Quyền riêng tư để trống.',
    change: (site) => site.hollow(PRIVACY, 'article .body'),
    companions: { 'third-parties': 'Mã đo lường phải được khai báo ở trang Quyền riêng tư.' },
  },
  'consent-not-ticked': {
    does: 'Thêm một ô đồng ý đã đánh dấu sẵn.',
    change: (site) =>
      site.add(
        '/tim-kiem/',
        '<form action="/tim-kiem/" aria-label="Đăng ký"><p><input type="checkbox" id="dong-y" name="dong-y" checked> <label for="dong-y">Tôi đồng ý cho chuyển dữ liệu cho bên khác</label></p><button type="submit">Gửi</button></form>',
      ),
  },
  cookies: {
    does: 'Máy chủ đặt một cookie mà trang Quyền riêng tư không nêu.',
    change: (site) => {
      site.answers = site.answers.map((one) => ({
        ...one,
        headers: { ...one.headers, 'set-cookie': 'phien=1; Secure; HttpOnly; SameSite=Lax' },
      }));
    },
  },
  'personal-ids': {
    does: 'Một danh sách nêu số căn cước.',
    change: (site) => site.add(LIST, '<p>Người Thử Bốn, số căn cước 001000000000, thôn Thử Nghiệm.</p>'),
  },
  'personal-phones': {
    does: 'Một danh sách nêu số điện thoại riêng của người dân.',
    change: (site) =>
      site.add(
        '/tin-tuc/ve-sinh-moi-truong/',
        `<table><caption>Danh sách hộ dân</caption><thead><tr><th scope="col">Họ và tên</th><th scope="col">Số điện thoại</th></tr></thead><tbody>${Array.from(
          { length: 8 },
          (_, index) => `<tr><th scope="row">Người Thử ${index + 1}</th><td>0900 000 00${index}</td></tr>`,
        ).join('')}</tbody></table>`,
      ),
  },
  'recipient-lists': {
    does: 'Danh sách người được hỗ trợ nêu ngày sinh.',
    change: (site) =>
      site.add(
        LIST,
        '<table><caption>Danh sách người được hỗ trợ nhà ở</caption><thead><tr><th scope="col">Họ và tên</th><th scope="col">Ngày sinh</th><th scope="col">Mức hỗ trợ</th></tr></thead><tbody><tr><th scope="row">Người Thử Bốn</th><td>01/01/1950</td><td>60 triệu đồng</td></tr></tbody></table>',
      ),
  },
};

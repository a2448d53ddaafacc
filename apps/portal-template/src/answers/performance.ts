import type { Answers } from './answer';

export const performance: Answers = {
  'first-paint': {
    by: 'function',
    at: '/',
    note: 'Trang tĩnh, kiểu chữ có sẵn trên máy, không mã chặn hiển thị; đo bằng Lighthouse trên điện thoại mô phỏng.',
  },
  'largest-paint': {
    by: 'function',
    at: '/',
    note: 'Hình nhẹ, khai báo kích thước, không chờ mã khác; đo bằng Lighthouse.',
  },
  'visual-complete': { by: 'function', at: '/', note: 'Đo bằng Lighthouse (Speed Index).' },
  'long-tasks': {
    by: 'function',
    at: '/',
    note: 'Một tệp mã nhỏ của chính trang; đo bằng Lighthouse (thời gian chặn).',
  },
  'performance-repeated': { by: 'person', note: 'Đo trong điều kiện thật, nhiều lúc, do người làm.' },
  'page-weight': { by: 'function', at: '/', note: 'Trang chủ tải dưới 100 KB kể cả hình; phép thử giữ mức này.' },
  'request-count': { by: 'function', at: '/', note: 'Một tệp kiểu dáng, một tệp mã, vài hình.' },
  'image-formats': {
    by: 'content',
    note: 'Hình mẫu là SVG; content/README.md hướng dẫn đổi ảnh sang WebP hoặc AVIF và thu đúng cỡ.',
  },
  'image-dimensions': { by: 'function', note: 'Bề rộng, chiều cao được đọc từ tệp hình và ghi vào trang.' },
};

import type { Mutations } from '../mutation';

const PAGE = '/tin-tuc/ra-mat-trang/';

export const security: Mutations = {
  https: {
    does: 'Chứng thư đã hết hạn.',
    change: (site) => {
      site.network = { ...site.network, https: { ok: false, cause: 'chứng thư hết hạn' } };
    },
  },
  'http-redirect': {
    does: 'Địa chỉ không mã hóa không chuyển sang HTTPS.',
    change: (site) => {
      site.network = { ...site.network, http: { redirectsToHttps: false, status: 200 } };
    },
  },
  'security-headers': {
    does: 'Máy chủ không gửi Content-Security-Policy.',
    change: (site) => {
      site.answers = site.answers.map((one) => ({
        ...one,
        headers: Object.fromEntries(Object.entries(one.headers).filter(([name]) => name !== 'content-security-policy')),
      }));
    },
  },
  'mixed-content': {
    does: 'Một trang gọi hình qua đường không mã hóa.',
    change: (site) =>
      site.add(PAGE, `<img src="http://${site.host}/bieu-trung.svg" alt="Biểu trưng của xã" width="72" height="72">`),
  },
  'third-parties': {
    does: 'Một trang gọi mã của bên ngoài.',
    change: (site) => site.swap(PAGE, '</head>', '<script src="https://ma-la.example/dem.js" defer></script></head>'),
  },
};

import type { Mutations } from '../mutation';

const ONE = '/van-ban/quy-che-lam-viec/';

export const documents: Mutations = {
  'documents-register': {
    does: 'Gỡ mọi văn bản khỏi mục Văn bản.',
    change: (site) => {
      for (const path of [...site.pages.keys()].filter((one) => /^\/van-ban\/.+/.test(one))) site.withoutArticle(path);
    },
  },
  'documents-fields': {
    does: 'Bỏ ngày có hiệu lực của một văn bản.',
    change: (site) => site.swap(ONE, /<dt>Ngày có hiệu lực<\/dt> <dd>[\s\S]*?<\/dd>/, ''),
  },
  'documents-search': {
    does: 'Bỏ công cụ tìm ở mục Văn bản.',
    change: (site) => site.cut('/van-ban/', 'form.filter'),
  },
  'documents-file': {
    does: 'Bỏ tệp của một văn bản.',
    change: (site) => site.swap(ONE, /<dt>Tệp<\/dt> <dd>[\s\S]*?<\/dd>/, ''),
  },
  'documents-days': {
    does: 'Ngày ban hành của một văn bản sớm hơn ngày đăng một tháng.',
    change: (site) =>
      site.swap(
        ONE,
        /(<dt>Ngày ban hành<\/dt> <dd>) <time[\s\S]*?<\/time>/,
        '$1 <time datetime="2026-06-01">01/06/2026</time>',
      ),
  },
};

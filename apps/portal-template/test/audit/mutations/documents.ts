import type { Mutations } from '../mutation';

const ONE = '/van-ban/quy-che-lam-viec/';

/** What a column of the register says of that document. */
const inRow = (column: string) =>
  new RegExp(`(<a href="${ONE}">(?:(?!</tr>)[\\s\\S])*?<td data-name="${column}">)(?:(?!</td>)[\\s\\S])*(</td>)`);

export const documents: Mutations = {
  'documents-register': {
    does: 'Gỡ mọi văn bản khỏi mục Văn bản.',
    change: (site) => site.withoutArticles('/van-ban/'),
  },
  'documents-fields': {
    does: 'Bỏ ngày có hiệu lực của một văn bản, ở danh sách và ở trang của nó.',
    change: (site) => {
      site.swap(ONE, /<dt>Ngày có hiệu lực<\/dt> <dd>[\s\S]*?<\/dd>/, '');
      site.swap('/van-ban/', inRow('Hiệu lực'), '$1$2');
    },
  },
  'documents-search': {
    does: 'Bỏ công cụ tìm ở mục Văn bản.',
    change: (site) => site.cut('/van-ban/', 'form.filter'),
  },
  'documents-file': {
    does: 'Bỏ tệp của một văn bản, ở danh sách và ở trang của nó.',
    change: (site) => {
      site.swap(ONE, /<dt>Tệp<\/dt> <dd>[\s\S]*?<\/dd>/, '');
      site.swap('/van-ban/', inRow('Tệp'), '$1$2');
    },
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

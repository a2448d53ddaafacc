import type { Mutations } from '../mutation';

export const english: Mutations = {
  'english-contacts': {
    does: 'Gỡ trang liên hệ tiếng Anh.',
    change: (site) => site.withoutArticle('/en/contacts/'),
  },
  'english-apparatus': {
    does: 'Gỡ trang tổ chức bộ máy tiếng Anh.',
    change: (site) => site.withoutArticle('/en/structure/'),
  },
};

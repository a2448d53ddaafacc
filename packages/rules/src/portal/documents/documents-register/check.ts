import { foldVietnamese } from '../../page/fold.js';
import { topicCheck } from '../../shared/topic-check.js';
import { form, meansRegister, ownSymbol, symbol } from '../register.js';

export const check = topicCheck({
  name: 'Văn bản',
  means: meansRegister,
  words: 4,
  lacks: ({ text, pages, files }) => {
    const folded = foldVietnamese(text);
    if (ownSymbol.test(folded)) return undefined;
    if (symbol.test(folded)) return 'mục không có văn bản nào mang ký hiệu của Ủy ban hoặc Hội đồng nhân dân xã';
    return [...pages, ...files].some((link) => form.test(link.folded)) ? undefined : 'mục chưa liệt kê văn bản nào';
  },
});

import type { Mutations } from '../mutation';
import type { SiteDraft } from '../site-draft';

const without = (slug: string) => (site: SiteDraft) => site.withoutArticle(`/chat-luong-phuc-vu/${slug}/`);

export const serviceQuality: Mutations = {
  'quality-commitment': { does: 'Gỡ bản cam kết chất lượng dịch vụ.', change: without('cam-ket') },
  'quality-indicators': { does: 'Gỡ chỉ số giám sát chất lượng.', change: without('chi-so') },
  'quality-feedback': { does: 'Gỡ cách phản ánh và xử lý sự cố.', change: without('phan-anh-su-co') },
  'quality-improvement': { does: 'Gỡ kết quả cải thiện chất lượng.', change: without('cai-thien') },
  'quality-effectiveness': { does: 'Gỡ hiệu quả sử dụng dịch vụ.', change: without('hieu-qua') },
  'quality-satisfaction': { does: 'Gỡ mức độ hài lòng.', change: without('hai-long') },
};

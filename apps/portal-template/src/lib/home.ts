import type { PortalConfig } from '@haicap/portal';
import { extraWays, type Task } from './menu';
import { lowerFirst } from './words';

/**
 * What people come for, as the home page's boxes show it.
 *
 * In: the configuration, and how many consultations are open. Out: six tasks.
 */
export const tasksOf = ({ handOver }: Pick<PortalConfig, 'handOver'>, open: number): readonly Task[] => [
  { href: handOver.procedures, name: 'Nộp hồ sơ trực tuyến', about: 'Cổng Dịch vụ công quốc gia', icon: 'send' },
  { href: '/thu-tuc/', name: 'Tra thủ tục hành chính', about: 'Cách làm và địa chỉ từng thủ tục', icon: 'list' },
  { href: extraWays.opinions.href, name: 'Phản ánh, hỏi đáp', about: 'Kiến nghị, đánh giá hài lòng', icon: 'talk' },
  { href: '/tiep-can-thong-tin/', name: 'Xin cung cấp thông tin', about: 'Danh mục, đầu mối, mẫu phiếu', icon: 'info' },
  {
    href: '/lay-y-kien/',
    name: 'Góp ý dự thảo',
    about: open === 0 ? 'Chưa có dự thảo nào đang mở' : `${open} dự thảo đang lấy ý kiến`,
    icon: 'pen',
  },
  { href: '/lien-he/', name: 'Liên hệ các bộ phận', about: 'Địa chỉ, điện thoại, người phụ trách', icon: 'phone' },
];

/** The predecessors in words: "phường Xuân An, thị trấn Phú Long và một phần xã Hàm Thắng". */
export function predecessorWords(predecessors: PortalConfig['predecessors']): string {
  const names = predecessors.map(
    ({ fullName, extent }) => (extent === 'part' ? 'một phần ' : '') + lowerFirst(fullName),
  );
  return new Intl.ListFormat('vi', { type: 'conjunction' }).format(names);
}

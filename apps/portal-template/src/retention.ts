import type { ContentKindId } from '@haicap/portal';

/**
 * Mỗi loại thông tin được giữ trên trang bao lâu. Đây là gợi ý của bộ cổng: cơ quan quyết định rồi sửa các dòng dưới đây.
 * Mỗi dòng hiện ở cuối mục của nó và trong bảng ở trang Điều khoản sử dụng.
 *
 * How long each kind of information stays; a baseline from Decree 64/2007, Điều 20 khoản 2 điểm d.
 */
export const retention: Readonly<Record<ContentKindId, string>> = {
  introduction: 'Thường xuyên; sửa ngay khi có thay đổi.',
  leaders: 'Trong thời gian giữ chức vụ; sửa ngay khi có thay đổi.',
  offices: 'Thường xuyên; sửa ngay khi có thay đổi.',
  news: 'Không gỡ; bài cũ chuyển xuống các trang sau của mục.',
  direction: 'Không gỡ; lịch công tác giữ đến hết tuần của lịch.',
  guidance: 'Đến khi văn bản được phổ biến hết hiệu lực.',
  plans: 'Không gỡ.',
  documents: 'Không gỡ; văn bản hết hiệu lực được ghi rõ.',
  publications:
    'Nhóm 4 và nhóm 13: thường xuyên. Các nhóm khác: đến ngày ghi ở từng nội dung, ít nhất 30 ngày; sau đó cung cấp khi có yêu cầu.',
  budget: 'Không gỡ.',
  land: 'Đến khi việc kết thúc, ít nhất 30 ngày; sau đó cung cấp khi có yêu cầu.',
  projects: 'Đến khi dự án được quyết toán; sau đó cung cấp khi có yêu cầu.',
  procurement: 'Đến khi hợp đồng kết thúc; sau đó cung cấp khi có yêu cầu.',
  procedures: 'Thường xuyên, theo Cổng Dịch vụ công quốc gia.',
  access: 'Thường xuyên; từng thông tin theo thời hạn ghi trong danh mục.',
  consultations: 'Trong thời gian lấy ý kiến và ít nhất 30 ngày sau khi đăng bản tiếp thu.',
  quality: 'Đến khi có số liệu của kỳ sau; số liệu cũ cung cấp khi có yêu cầu.',
  outages: 'Đến khi trang hoạt động lại.',
  english: 'Thường xuyên; sửa ngay khi có thay đổi.',
  pages: 'Thường xuyên.',
  'closed-units': 'Không gỡ.',
};

// Tệp cần sửa trước tiên. Chỗ nào chưa biết thì để blank('còn thiếu gì'): trang sẽ hiện dấu "Chưa điền" ở đó.
import { blank, definePortal } from '@haicap/portal';

export default definePortal({
  unit: { id: '2025:22933', type: 'phường', name: 'Hàm Thắng', fullName: 'Phường Hàm Thắng' },
  agency: {
    name: 'Ủy ban nhân dân phường Hàm Thắng',
    nameEnglish: "Ham Thang Ward People's Committee",
    parent: 'Ủy ban nhân dân tỉnh Lâm Đồng',
  },
  province: { name: 'Lâm Đồng', fullName: 'Tỉnh Lâm Đồng', portal: blank('địa chỉ cổng thông tin điện tử của tỉnh') },
  predecessors: [
    { fullName: 'Phường Xuân An', district: 'Thành phố Phan Thiết', province: 'Tỉnh Bình Thuận', extent: 'whole' },
    { fullName: 'Thị trấn Phú Long', district: 'Huyện Hàm Thuận Bắc', province: 'Tỉnh Bình Thuận', extent: 'whole' },
    { fullName: 'Xã Hàm Thắng', district: 'Huyện Hàm Thuận Bắc', province: 'Tỉnh Bình Thuận', extent: 'whole' },
  ],
  basis: { resolution: '1671/NQ-UBTVQH15', clause: '108' },
  domain: {
    name: 'hamthang.lamdong.gov.vn',
    convention: 'decree-224-2026-commune',
    citation: 'Nghị định 224/2026/NĐ-CP, Điều 11 khoản 4 điểm c',
  },
  contact: {
    address: blank('địa chỉ trụ sở'),
    phone: blank('số điện thoại cơ quan'),
    email: blank('địa chỉ thư công vụ của cơ quan'),
    responsible: blank('người chịu trách nhiệm chính của trang'),
    workingHours: blank('giờ làm việc'),
  },
  channels: [
    { kind: 'portal', name: 'Trang thông tin điện tử của phường', address: 'https://hamthang.lamdong.gov.vn' },
    { kind: 'public-services', name: 'Cổng Dịch vụ công quốc gia', address: 'https://dichvucong.gov.vn' },
    { kind: 'vneid', name: 'Ứng dụng VNeID', address: blank('mục của cơ quan trên VNeID, nếu có') },
    { kind: 'hotline', name: 'Đường dây nóng', address: blank('số đường dây nóng') },
  ],
  handOver: {
    rating: blank('địa chỉ đánh giá mức độ hài lòng của tỉnh'),
    feedback: blank('địa chỉ phản ánh, kiến nghị của tỉnh hoặc quốc gia'),
    questions: blank('địa chỉ hỏi đáp của tỉnh'),
    procedures: 'https://dichvucong.gov.vn',
  },
  emc: { siteId: '' },
  look: 'sen',
});

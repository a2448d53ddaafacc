/** The looks that the template has; each keeps its contrasts. */
export const looks = { sen: 'Sen', bien: 'Biển', rung: 'Rừng' } as const;

/** Ways in which people reach the agency (Decree 224/2026, Điều 10). */
export const channelKinds = {
  portal: 'Trang thông tin điện tử',
  vneid: 'VNeID',
  'public-services': 'Cổng Dịch vụ công quốc gia',
  social: 'Mạng xã hội',
  hotline: 'Đường dây nóng',
  email: 'Thư điện tử',
  other: 'Kênh khác',
} as const;

/** The types of unit that a commune's portal belongs to. */
export const unitTypes = { xã: 'xã', phường: 'phường', 'đặc khu': 'đặc khu' } as const;

/** How much of a predecessor became part of the unit. */
export const extents = { whole: 'toàn bộ', part: 'một phần' } as const;

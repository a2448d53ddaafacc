/**
 * What the template fails by as it comes, and why that is right, in Vietnamese: whoever publishes it so publishes samples and
 * blanks, and what is blank does not meet the requirement that asks for it.
 */
export const sampleFailures: Readonly<Record<string, string>> = {
  'footer-owner': 'Chân trang chưa điền người chịu trách nhiệm, địa chỉ, điện thoại, thư.',
  'parent-portal-link': 'Địa chỉ cổng của tỉnh chưa điền.',
  'intro-leaders': 'Họ tên, tiểu sử của lãnh đạo chưa điền.',
  'contact-directory': 'Điện thoại, thư của các bộ phận chưa điền.',
  'democracy-fees': 'Bảng phí chưa có dòng nào được điền.',
  'access-contact': 'Điện thoại, thư của đầu mối chưa điền.',
  projects: 'Kinh phí, nguồn vốn của dự án chưa điền.',
  rating: 'Địa chỉ đánh giá của tỉnh chưa điền.',
  feedback: 'Địa chỉ nhận phản ánh của tỉnh chưa điền.',
  'consultation-parts': 'Nơi nhận ý kiến chưa điền.',
  'quality-indicators': 'Địa chỉ trang chỉ số chưa điền.',
  'quality-effectiveness': 'Số liệu hiệu quả chưa điền.',
  'quality-satisfaction': 'Số liệu hài lòng chưa điền.',
  'emc-snippet': 'Mã trang của hệ thống đo lường chưa được cấp.',
  'english-contacts': 'Họ tên, điện thoại, thư trong bảng tiếng Anh chưa điền.',
  'sample-text': 'Bài mẫu còn thẻ và dải báo nội dung mẫu.',
  'blank-marks': 'Chỗ chưa điền còn dấu.',
};

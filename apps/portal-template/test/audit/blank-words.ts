import type { TestCommune } from './communes';

/** A number that is nobody's. */
const PHONE = '0000 000 000';

/**
 * What stands in the blanks once a commune has filled them, by what the blank asks for. Everything is plainly invented: people
 * called "Người Thử", telephones of zeros, hosts and mailboxes under the province's own domain.
 */
export const blankWords = ({
  host,
  provinceHost,
}: Pick<TestCommune, 'host' | 'provinceHost'>): Readonly<Record<string, string>> => ({
  ...configuration(host, provinceHost),
  ...fields(provinceHost),
  ...texts(provinceHost),
});

const configuration = (host: string, provinceHost: string) => ({
  'địa chỉ cổng thông tin điện tử của tỉnh': `https://${provinceHost}`,
  'tên miền do Sở Khoa học và Công nghệ cấp': host,
  'địa chỉ của trang': `https://${host}`,
  'địa chỉ trụ sở': 'Số 00 đường Thử Nghiệm',
  'số điện thoại cơ quan': PHONE,
  'địa chỉ thư công vụ của cơ quan': `coquan.thu@${provinceHost}`,
  'người chịu trách nhiệm chính của trang': 'Người Thử Một, Chủ tịch Ủy ban nhân dân',
  'giờ làm việc': 'Thứ hai đến thứ sáu: sáng 7 giờ đến 11 giờ, chiều 13 giờ đến 17 giờ',
  'mục của cơ quan trên VNeID, nếu có': 'Mục Dịch vụ công trên ứng dụng VNeID',
  'số đường dây nóng': PHONE,
  'địa chỉ đánh giá mức độ hài lòng của tỉnh': `https://danhgia.thu.${provinceHost}`,
  'địa chỉ phản ánh, kiến nghị của tỉnh hoặc quốc gia': `https://phananh.thu.${provinceHost}`,
  'địa chỉ hỏi đáp của tỉnh': `https://hoidap.thu.${provinceHost}`,
});

const fields = (provinceHost: string) => ({
  'địa chỉ trang cũ': `https://trangcu.thu.${provinceHost}`,
  'nơi tra cứu nội dung trang cũ': 'Kho lưu trữ của Ủy ban nhân dân, tra cứu tại trụ sở',
  'tệp văn bản': '/tep/van-ban.pdf',
  'địa chỉ hoặc thư nhận ý kiến': `ykien.thu@${provinceHost}`,
  'nơi làm việc': 'Số 00 đường Thử Nghiệm, tầng một',
  'điện thoại của bộ phận': PHONE,
  'thư công vụ của bộ phận': `bophan.thu@${provinceHost}`,
  'người liên hệ và chức vụ': 'Người Thử Ba, Trưởng bộ phận',
  'họ và tên': 'Người Thử Một',
  'thư công vụ': `lanhdao.thu@${provinceHost}`,
  'điện thoại cơ quan': PHONE,
  'kinh phí được duyệt': '1.200 triệu đồng',
  'nguồn vốn': 'Ngân sách xã',
  'nhà tài trợ': 'Quỹ Thử Nghiệm',
});

const texts = (provinceHost: string) => ({
  name: 'Nguoi Thu Mot',
  number: PHONE,
  address: `lanhdao.thu@${provinceHost}`,
  số: '120',
  'số ngày': '10',
  tên: 'Đơn vị Thử Nghiệm',
  'số, ngày': '00/QĐ-UBND ngày 06/7/2026',
  'bộ phận': 'Văn phòng',
  'đơn vị giáp ranh': 'xã Thử Nghiệm',
  'họ tên, chức vụ': 'Người Thử Ba, Trưởng bộ phận',
  giờ: '8 giờ',
  năm: '1980',
  'nguồn, năm': 'Thống kê của xã, năm 2026',
  'nguồn, ngày': 'Thống kê của xã, 06/7/2026',
  nguồn: 'ngân sách xã',
  'xã, tỉnh': 'xã Thử Nghiệm',
  'thời gian, chức vụ, nơi công tác': 'từ năm 2005 làm công chức, từ năm 2015 làm lãnh đạo Ủy ban nhân dân',
  'thôn, tổ dân phố': 'thôn Thử Nghiệm',
  tháng: 'tháng 5',
  'số liệu, nguồn': 'đạt 52% kế hoạch năm, theo báo cáo của các bộ phận',
  ngày: '06/7/2026',
  'chuyên môn, lý luận chính trị': 'đại học, cao cấp lý luận chính trị',
  'đồng bằng, đồi núi hay ven biển': 'đồng bằng xen đồi thấp',
  'đối tượng': 'Người yêu cầu chứng thực',
  'địa chỉ trang chỉ số': `[trang chỉ số của tỉnh](https://chiso.thu.${provinceHost})`,
  'đoạn đường': 'đoạn từ trụ sở đến nhà văn hóa',
  'xong hay chưa': 'Đã xong',
  'việc đã làm': 'Thêm một quầy tiếp nhận hồ sơ',
  'tệp hoặc bảng số liệu': '[bản dự thảo](/tep/van-ban.pdf)',
  'tệp báo cáo': '[báo cáo tài chính năm 2025](/tep/van-ban.pdf)',
  'tên, số tiền, thời gian': 'Cửa hàng Thử Nghiệm, 12 triệu đồng, 30 ngày',
  'tên, số quyết định, cơ quan phê duyệt':
    'Quy hoạch chung, Quyết định số 00/QĐ-UBND của Ủy ban nhân dân tỉnh, phê duyệt năm 2025',
  'tên tập thể': 'thôn Thử Nghiệm',
  'tên nghề, làng nghề; chỉ nêu tên nghệ nhân khi người đó đồng ý': 'Nghề đan lát ở thôn Thử Nghiệm, có từ lâu đời',
  'tên lễ hội': 'Lễ hội Thử Nghiệm',
  'tên khoản': 'Phí chứng thực bản sao',
  'thời hạn, khi có lời văn của luật': 'theo luật',
  'thông tin từng thửa': 'thửa số 00, 1.000 mét vuông, thuê 5 năm, đăng ký tại Phòng Kinh tế',
  'số, thời gian': '200 triệu đồng, quý III năm 2026',
  'số điện thoại': PHONE,
  'số điện thoại cơ quan': PHONE,
  'số văn bản': 'Nghị quyết số 00/NQ-HĐND',
  'số thôn, tổ dân phố': '10 thôn',
  'số quyết định': 'Quyết định số 00/QĐ-UBND',
  'số liệu, kỳ, nơi xem chi tiết': 'quý II năm 2026 hỏi 120 người, 110 người hài lòng; chi tiết tại trụ sở',
  'phần việc đã xong': 'xong phần mái và tường',
  'nội dung, căn cứ': 'lịch tiếp công dân, theo quy chế dân chủ',
  'nội dung góp ý': 'Chờ lâu vào sáng thứ hai',
  nơi: 'sân nhà văn hóa',
  'nơi tổ chức': 'Đình làng Thử Nghiệm',
  'ngày âm lịch hoặc dương lịch': 'Rằm tháng Giêng',
  'ngày trong tháng': 'ngày 15 hằng tháng',
  'ngày thử, người thử': '06/7/2026, Người Thử Hai',
  'nguồn bản đồ, ngày': 'Sở Nông nghiệp và Môi trường, 06/7/2026',
  mức: '2.000 đồng một trang',
  'làng, tổng, huyện cũ; nguồn': 'Vùng đất này gồm các làng cũ, theo sách địa chí của tỉnh.',
  'khoảng cách, tuyến đường': '20 km theo đường tỉnh',
  'diện tích, nguồn, năm': '45 km², theo thống kê đất đai năm 2026',
  'danh mục, số tiền': '2 máy in, 12 triệu đồng; không có tài sản cho thuê hay thanh lý',
  'cấp, số, ngày': 'Cấp tỉnh, Quyết định số 00/QĐ-UBND ngày 06/7/2015',
  'các lần chia tách, sáp nhập; số văn bản':
    'Năm 1976 các làng nhập thành xã; năm 2007 một phần địa bàn được tách ra, theo nghị định của Chính phủ.',
  'các buổi trong tuần': 'sáng thứ ba và sáng thứ năm',
});

/**
 * Rules of axe-core 4.14 by the requirement that they judge too, each with what it found in Vietnamese; each stands once.
 *
 * What no check judges goes to `accessibility-review`, as hints for the person who judges it. Left out are:
 * - rules above WCAG 2.1 AA: color-contrast-enhanced, identical-links-same-purpose, meta-refresh-no-exceptions (AAA),
 *   target-size (2.2);
 * - rules that axe-core itself does not run unasked: css-orientation-lock, focus-order-semantics, hidden-content, p-as-heading,
 *   table-fake-caption, td-has-header (experimental), aria-roledescription, audio-caption, duplicate-id, duplicate-id-active,
 *   landmark-complementary-is-top-level (deprecated);
 * - rules that only a browser can answer and whose requirement rests on pages alone, so that a report can be made again:
 *   link-in-text-block, scrollable-region-focusable;
 * - frame-tested, which speaks of the testing and not of the page.
 */
const faults = {
  'page-language': {
    'html-has-lang': 'thẻ html không khai báo ngôn ngữ',
    'html-lang-valid': 'ngôn ngữ khai báo ở thẻ html không phải mã ngôn ngữ',
    'html-xml-lang-mismatch': 'lang và xml:lang của thẻ html khác nhau',
    'valid-lang': 'một phần của trang khai báo ngôn ngữ sai',
  },
  'page-title': { 'document-title': 'trang không có tên' },
  'text-contrast': { 'color-contrast': 'chữ không đủ tương phản với nền' },
  'text-resize': { 'meta-viewport': 'thẻ viewport chặn phóng to' },
  'keyboard-path': {
    'aria-hidden-focus': 'chỗ bàn phím đến được lại bị giấu với máy đọc màn hình',
    bypass: 'không có cách bỏ qua phần lặp lại ở đầu trang',
    'frame-focusable-content': 'khung nhúng có chỗ bấm mà bàn phím không vào được',
    'nested-interactive': 'nút hoặc đường dẫn lồng trong nút hoặc đường dẫn khác',
    'server-side-image-map': 'hình bấm theo tọa độ, bàn phím không dùng được',
    'skip-link': 'đường bỏ qua trình đơn dẫn đến chỗ không có',
    tabindex: 'tabindex lớn hơn 0',
  },
  'access-keys': { accesskeys: 'hai chỗ cùng một phím tắt' },
  headings: {
    'empty-heading': 'đề mục trống',
    'heading-order': 'đề mục nhảy bậc',
    'page-has-heading-one': 'trang không có đề mục chính',
  },
  'data-tables': {
    'scope-attr-valid': 'thuộc tính scope đặt sai chỗ hoặc sai giá trị',
    'td-headers-attr': 'ô của bảng gắn với ô đầu không có trong bảng',
    'th-has-data-cells': 'ô đầu cột, đầu hàng không gắn với ô số liệu nào',
  },
  'image-alternatives': {
    'area-alt': 'vùng bấm trên hình không có lời thay thế',
    'image-alt': 'hình không có lời thay thế',
    'input-image-alt': 'nút bằng hình không có lời thay thế',
    'object-alt': 'đối tượng nhúng không có lời thay thế',
    'role-img-alt': 'phần đóng vai hình không có lời thay thế',
    'svg-img-alt': 'hình svg không có lời thay thế',
  },
  'link-text': { 'link-name': 'đường dẫn trống' },
  'form-labels': {
    'aria-command-name': 'nút không có lời',
    'aria-input-field-name': 'ô nhập chưa có nhãn',
    'aria-toggle-field-name': 'ô đánh dấu chưa có nhãn',
    'button-name': 'nút không có lời',
    'form-field-multiple-labels': 'một ô nhập có nhiều nhãn',
    'input-button-name': 'nút không có lời',
    label: 'ô nhập chưa có nhãn',
    'select-name': 'ô chọn chưa có nhãn',
    'summary-name': 'chỗ bấm mở thêm không có lời',
  },
  'no-moving-text': {
    blink: 'chữ nhấp nháy',
    marquee: 'chữ chạy',
    'meta-refresh': 'trang tự tải lại',
    'no-autoplay-audio': 'tiếng tự phát',
  },
  landmarks: {
    'frame-title': 'khung nhúng không có tên',
    'frame-title-unique': 'hai khung nhúng cùng tên',
    'landmark-banner-is-top-level': 'vùng đầu trang nằm trong vùng khác',
    'landmark-contentinfo-is-top-level': 'vùng chân trang nằm trong vùng khác',
    'landmark-main-is-top-level': 'vùng nội dung chính nằm trong vùng khác',
    'landmark-no-duplicate-banner': 'có hơn một vùng đầu trang',
    'landmark-no-duplicate-contentinfo': 'có hơn một vùng chân trang',
    'landmark-no-duplicate-main': 'có hơn một vùng nội dung chính',
    'landmark-one-main': 'trang không có vùng nội dung chính',
    'landmark-unique': 'các vùng cùng loại không có tên riêng',
    region: 'nội dung nằm ngoài các vùng',
  },
  'accessibility-review': {
    'aria-allowed-attr': 'thuộc tính ARIA không hợp với vai của thẻ',
    'aria-allowed-role': 'vai ARIA không hợp với thẻ',
    'aria-braille-equivalent': 'lời chữ nổi không có lời thường đi kèm',
    'aria-conditional-attr': 'thuộc tính ARIA dùng không đúng cách',
    'aria-deprecated-role': 'vai ARIA đã bỏ',
    'aria-dialog-name': 'hộp thoại không có tên',
    'aria-hidden-body': 'cả trang bị giấu với máy đọc màn hình',
    'aria-meter-name': 'thước đo không có tên',
    'aria-progressbar-name': 'thanh tiến độ không có tên',
    'aria-prohibited-attr': 'thuộc tính ARIA không được phép ở thẻ này',
    'aria-required-attr': 'vai ARIA thiếu thuộc tính bắt buộc',
    'aria-required-children': 'vai ARIA thiếu phần con bắt buộc',
    'aria-required-parent': 'vai ARIA thiếu phần bao bắt buộc',
    'aria-roles': 'vai ARIA không có thật',
    'aria-tab-name': 'thẻ chuyển không có tên',
    'aria-text': 'phần đọc liền một mạch có chỗ bấm bên trong',
    'aria-tooltip-name': 'lời chú hiện thêm không có chữ',
    'aria-treeitem-name': 'mục của cây không có tên',
    'aria-valid-attr': 'thuộc tính ARIA không có thật',
    'aria-valid-attr-value': 'giá trị của thuộc tính ARIA sai',
    'autocomplete-valid': 'thuộc tính autocomplete sai',
    'avoid-inline-spacing': 'khoảng cách chữ bị khóa, người dùng không giãn được',
    'definition-list': 'danh sách dl có thẻ không đúng chỗ',
    dlitem: 'thẻ dt, dd nằm ngoài dl',
    'duplicate-id-aria': 'hai chỗ cùng một id mà ARIA hoặc nhãn dùng đến',
    'empty-table-header': 'ô đầu của bảng trống',
    'image-redundant-alt': 'lời thay thế của hình lặp lại chữ bên cạnh',
    'label-content-name-mismatch': 'tên đọc lên khác chữ nhìn thấy',
    'label-title-only': 'nhãn của ô nhập không nhìn thấy được',
    list: 'danh sách ul, ol có thẻ không đúng chỗ',
    listitem: 'thẻ li nằm ngoài danh sách',
    'meta-viewport-large': 'thẻ viewport không cho phóng to gấp năm',
    'presentation-role-conflict': 'phần khai báo là trang trí mà vẫn bấm được',
    'table-duplicate-name': 'caption và summary của bảng giống nhau',
    'video-caption': 'phim không có phụ đề',
  },
} as const satisfies Record<string, Record<string, string>>;

/** Rules of axe-core that judge the same thing as a requirement, by the requirement's id. */
export const axeRules: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(faults).map(([id, rules]) => [id, Object.keys(rules)]),
);

const sentences: ReadonlyMap<string, string> = new Map(Object.values(faults).flatMap((rules) => Object.entries(rules)));

/** What a rule of axe-core found, in Vietnamese; with the rule's own id, by which its manual is searched. */
export const axeFound = (rule: string): string => `${sentences.get(rule) ?? 'lỗi tiếp cận'} (axe-core: ${rule})`;

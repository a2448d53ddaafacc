const meaning = 'không đọc hiểu chữ trên trang';
const noneAsked = 'chỉ xét hai chỗ trùng phím, không đòi trang chủ, sơ đồ, tìm kiếm phải có phím';
const nameless = 'không đòi bảng phải có tên';
const captions = 'chỉ tìm phụ đề; phim, tiếng không có phụ đề thì để người xem';
const still = {
  axe: 'chỉ xét thẻ blink, marquee, tiếng tự phát và tự tải lại',
  htmlValidate: 'chỉ xét thẻ cũ, autoplay và tự tải lại',
  lighthouse: 'chỉ xét việc tự tải lại',
};
const declaredOnly = 'chỉ hỏi trang có khai báo bảng mã hay không, không hỏi bảng mã nào và không đọc chữ';
const tagOnly = 'chỉ xét thẻ viewport, không xét phần rộng hơn màn hình';
const mouse = 'không xét việc gắn vào onclick, onfocus';
const likeAxe = 'chạy quy tắc của axe-core, nên cũng vậy';

/**
 * Why a judge and the auditor differ on a page, in Vietnamese, by fixture and judge; `all` speaks for every judge that has
 * rules on the matter and no reason of its own.
 */
export const differences = {
  'three-part-layout/fail-empty-footer.html': { all: 'không đòi chân trang phải có chữ' },
  'three-part-layout/fail-footer-of-quotation.html': { all: 'không đòi phải có chân trang' },
  'three-part-layout/fail-no-footer.html': { all: 'không đòi phải có chân trang' },
  'three-part-layout/fail-no-header.html': { all: 'không đòi phải có đầu trang' },
  'three-part-layout/fail-no-main.html': { htmlValidate: 'chỉ xét việc có hơn một thẻ main' },
  'three-part-layout/fail-two-mains.html': { lighthouse: 'chỉ xét việc không có thẻ main' },

  'page-language/fail-country-code.html': { htmlValidate: 'chỉ đòi có lang, không xét giá trị' },
  'page-language/fail-english-as-vietnamese.html': { all: `${meaning} nên không biết trang viết bằng tiếng gì` },
  'page-language/fail-vietnamese-as-english.html': { all: `${meaning} nên không biết trang viết bằng tiếng gì` },
  'page-title/fail-meaningless.html': { all: 'chỉ đòi có tên, tên nào cũng được' },

  'keyboard-path/fail-focus-thrown-away.html': { all: mouse },
  'keyboard-path/fail-link-without-address.html': {
    axe: 'không coi thẻ a không có href là đường dẫn',
    htmlValidate: mouse,
  },
  'keyboard-path/fail-mouse-only.html': { all: mouse },
  'keyboard-path/fail-no-skip-link.html': {
    axe: 'có thẻ main là đủ để bỏ qua trình đơn',
    htmlValidate: 'không xét đường bỏ qua trình đơn',
    lighthouse: likeAxe,
  },
  'keyboard-path/fail-skip-link-to-nothing.html': {
    axe: 'chỉ xét đường bỏ qua đặt ngoài màn hình',
    htmlValidate: 'không xét đường bỏ qua trình đơn',
    lighthouse: likeAxe,
  },
  'keyboard-path/fail-tabindex.html': { htmlValidate: 'không xét giá trị của tabindex' },
  'access-keys/fail-no-search.html': { all: noneAsked },
  'access-keys/fail-none.html': { all: noneAsked },

  'headings/fail-bold-for-heading.html': {
    htmlValidate: 'chỉ xét các thẻ h1 đến h6 đã có',
    lighthouse: 'chỉ xét thứ tự bậc và đề mục trống',
  },
  'headings/fail-no-main-heading.html': { lighthouse: 'chỉ xét thứ tự bậc và đề mục trống' },
  'headings/fail-two-main-headings.html': {
    axe: 'cho phép nhiều thẻ h1',
    lighthouse: 'chỉ xét thứ tự bậc và đề mục trống',
  },
  'headings/pass-hidden-dialog.html': {
    htmlValidate: 'tính cả đề mục trong phần bị giấu; người đọc không gặp đề mục ấy',
  },

  'data-tables/fail-neither.html': {
    axe: `${nameless}; chỉ đòi ô đầu cột ở bảng từ ba cột`,
    htmlValidate: 'chỉ xét scope của thẻ th đã có',
    lighthouse: likeAxe,
  },
  'data-tables/fail-no-header-cells.html': {
    axe: 'chỉ đòi ô đầu cột ở bảng từ ba cột',
    htmlValidate: 'chỉ xét scope của thẻ th đã có',
    lighthouse: likeAxe,
  },
  'data-tables/fail-no-name.html': { all: nameless },

  'image-alternatives/fail-file-name.html': { all: 'có lời thay thế là đủ, không xét lời ấy nói gì' },
  'image-alternatives/fail-says-picture.html': { all: 'có lời thay thế là đủ, không xét lời ấy nói gì' },
  'image-alternatives/fail-link-picture.html': {
    axe: 'coi là lỗi của đường dẫn (link-name), xem link-text/fail-empty.html',
    lighthouse: likeAxe,
  },
  'image-alternatives/pass-aria-label.html': {
    htmlValidate: 'chỉ nhận thuộc tính alt; máy đọc màn hình đọc được cả aria-label',
  },
  'media-summary/fail-audio.html': { lighthouse: 'chỉ xét phim' },
  'media-summary/fail-embedded.html': { all: 'không xét phim nhúng từ nơi khác' },
  'media-summary/fail-no-summary.html': { lighthouse: captions },

  'link-text/fail-here.html': {
    axe: 'có lời là đủ, không xét lời ấy nói gì',
    htmlValidate: 'có lời là đủ, không xét lời ấy nói gì',
    lighthouse: 'danh sách lời mơ hồ không có tiếng Việt',
  },
  'link-text/fail-vague.html': {
    axe: 'có lời là đủ, không xét lời ấy nói gì',
    htmlValidate: 'có lời là đủ, không xét lời ấy nói gì',
    lighthouse: 'danh sách lời mơ hồ không có tiếng Việt',
  },
  'link-text/fail-signs-only.html': { all: 'coi một dấu là lời; máy đọc màn hình đọc tên dấu hoặc bỏ qua' },
  'form-labels/fail-placeholder-only.html': {
    axe: 'nhận chữ mờ làm nhãn; chữ mờ biến mất khi bắt đầu gõ',
    lighthouse: likeAxe,
  },

  'no-moving-text/fail-attribute.html': still,
  'no-moving-text/fail-autoplay.html': {
    axe: 'bỏ qua phim tắt tiếng; hình vẫn chuyển động',
    lighthouse: still.lighthouse,
  },
  'no-moving-text/fail-blink.html': { lighthouse: still.lighthouse },
  'no-moving-text/fail-blinking-style.html': still,
  'no-moving-text/fail-carousel.html': still,
  'no-moving-text/fail-embedded-autoplay.html': still,
  'no-moving-text/fail-marquee.html': { lighthouse: still.lighthouse },
  'no-moving-text/fail-own-style.html': still,

  'landmarks/fail-menus-without-names.html': {
    axe: 'một vùng không tên và một vùng có tên là đã phân biệt được',
    lighthouse: 'chỉ xét việc không có thẻ main',
  },
  'landmarks/fail-no-main.html': { htmlValidate: 'chỉ xét tên các vùng và việc có hơn một thẻ main' },
  'landmarks/fail-outside.html': {
    htmlValidate: 'chỉ xét tên các vùng và việc có hơn một thẻ main',
    lighthouse: 'chỉ xét việc không có thẻ main',
  },
  'landmarks/fail-same-names.html': { lighthouse: 'chỉ xét việc không có thẻ main' },
  'landmarks/fail-two-mains.html': { lighthouse: 'chỉ xét việc không có thẻ main' },

  'mobile-viewport/fail-capital-letters.html': { all: tagOnly },
  'mobile-viewport/fail-own-style.html': { all: tagOnly },
  'mobile-viewport/fail-wide-part.html': { all: tagOnly },
  'mobile-viewport/fail-wide-table.html': { all: tagOnly },

  'utf8/fail-bare-codes.html': { all: declaredOnly },
  'utf8/fail-lost-letters.html': { all: declaredOnly },
  'utf8/fail-misread.html': { all: declaredOnly },
  'utf8/fail-old-table.html': { all: declaredOnly },
  'utf8/fail-other-charset.html': { all: declaredOnly },
};

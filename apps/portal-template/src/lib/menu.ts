import { type ContentKindId, contentKinds } from '@haicap/portal';

/** A way in a menu: address and name. */
export interface Way {
  href: string;
  name: string;
}

/** A way with what it leads to, in a few words. */
export interface Task extends Way {
  about: string;
  icon: string;
}

const section = (kind: ContentKindId): Way => ({ href: contentKinds[kind].section, name: contentKinds[kind].name });

/** Pages that are no kind of content. */
export const extraWays = {
  quarters: { href: '/cong-khai/theo-quy/', name: 'Danh mục đã công khai theo quý' },
  form: { href: '/tiep-can-thong-tin/mau-phieu/', name: 'Mẫu phiếu yêu cầu cung cấp thông tin' },
  channels: { href: '/kenh-thong-tin/', name: 'Kênh thông tin chính thức' },
  opinions: { href: '/gop-y/', name: 'Góp ý, hỏi đáp, đánh giá' },
  search: { href: '/tim-kiem/', name: 'Tìm kiếm' },
  tree: { href: '/so-do/', name: 'Sơ đồ trang' },
  data: { href: '/du-lieu-mo/', name: 'Dữ liệu mở và RSS' },
  requirements: { href: '/yeu-cau/', name: 'Trang đáp ứng yêu cầu nào' },
} as const satisfies Record<string, Way>;

/** The main menu, as the header shows it. */
export const mainMenu: readonly Way[] = [
  { href: '/', name: 'Trang chủ' },
  section('introduction'),
  section('news'),
  section('documents'),
  { ...section('publications'), name: 'Công khai' },
  { ...section('procedures'), name: 'Dịch vụ công trực tuyến' },
  section('access'),
  { ...section('offices'), name: 'Liên hệ' },
  extraWays.tree,
];

/** Keys that lead to a page with Alt or Alt+Shift, by address; the page on accessibility names them. */
export const accessKeys: Readonly<Record<string, string>> = { '/': '1', [extraWays.tree.href]: '2' };

/** The key of the search box. */
export const SEARCH_KEY = '3';

/** The main menu of the English pages. */
export const englishMenu = (pages: readonly Way[]): readonly Way[] => [
  { href: contentKinds.english.section, name: 'Home' },
  ...pages,
  { href: '/', name: 'Tiếng Việt' },
];

/**
 * Every section, grouped as the site map shows them.
 *
 * In: the general pages (terms, privacy …), whose addresses their files decide.
 */
export const siteMap = (pages: readonly Way[]): readonly { name: string; ways: readonly Way[] }[] => [
  {
    name: 'Giới thiệu',
    ways: [section('introduction'), section('leaders'), section('offices'), section('closed-units')],
  },
  {
    name: 'Thông tin',
    ways: [
      section('news'),
      section('direction'),
      section('guidance'),
      section('plans'),
      section('documents'),
      section('outages'),
    ],
  },
  {
    name: 'Công khai',
    ways: [
      section('publications'),
      extraWays.quarters,
      section('budget'),
      section('land'),
      section('projects'),
      section('procurement'),
    ],
  },
  {
    name: 'Phục vụ người dân',
    ways: [
      section('procedures'),
      section('access'),
      extraWays.form,
      section('consultations'),
      section('quality'),
      extraWays.channels,
      extraWays.opinions,
    ],
  },
  {
    name: 'Về trang này',
    ways: [extraWays.search, extraWays.tree, extraWays.data, ...pages, extraWays.requirements],
  },
  { name: 'English', ways: [section('english')] },
];

/** Ways to other agencies' sites, in the footer of every page. */
export const relatedWays: readonly Way[] = [
  { href: 'https://dichvucong.gov.vn', name: 'Cổng Dịch vụ công quốc gia' },
  { href: 'https://vanban.chinhphu.vn', name: 'Hệ thống văn bản của Chính phủ' },
  { href: 'https://vbpl.vn', name: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật' },
];

/** Is the address in the section, and is it the section itself? As `aria-current` says it. */
export function currentIn(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return !['/', contentKinds.english.section].includes(href) && path.startsWith(href) ? 'true' : undefined;
}

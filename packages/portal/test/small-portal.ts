import {
  type ContentFile,
  introductionTopics,
  type PortalConfigInput,
  pageTopics,
  qualityItems,
} from '../src/index.js';

/** A file of content: its path without `content/` and `.md`, the lines of its front matter, its text. */
export const contentFile = (path: string, fields: readonly string[], body = ''): ContentFile => ({
  path: `content/${path}.md`,
  text: `---\n${fields.join('\n')}\n---\n${body}`,
});

const topicFiles = (kind: string, field: string, topics: readonly string[]): ContentFile[] =>
  topics.map((topic) =>
    contentFile(
      `${kind}/${topic}`,
      [`title: Mục ${topic}`, `${field}: ${topic}`, 'updated: "2026-11-01"'],
      'Đang cập nhật.',
    ),
  );

/** The least that a portal must hold: one entry of each topic. */
export const smallContent = (): ContentFile[] => [
  ...topicFiles(
    'introduction',
    'topic',
    Object.keys(introductionTopics).filter((topic) => topic !== 'map'),
  ),
  contentFile(
    'introduction/map',
    ['title: Bản đồ', 'topic: map', 'updated: "2026-11-01"', 'picture: { file: /anh/ban-do.svg, alt: Bản đồ của xã }'],
    'Phía bắc giáp sông.',
  ),
  ...topicFiles('quality', 'item', Object.keys(qualityItems)),
  ...topicFiles('english', 'topic', ['structure', 'contacts']),
  ...topicFiles('pages', 'topic', Object.keys(pageTopics)),
];

/** The files of `public/` that the small portal names. */
export const smallPublic: ReadonlySet<string> = new Set(['/anh/ban-do.svg']);

/** The configuration of an invented commune, everything filled in. */
export const smallConfig = (): PortalConfigInput => ({
  unit: { id: '2025:99999', type: 'xã', name: 'Mẫu', fullName: 'Xã Mẫu' },
  agency: {
    name: 'Ủy ban nhân dân xã Mẫu',
    nameEnglish: 'Mau Commune People’s Committee',
    parent: 'Ủy ban nhân dân tỉnh Mẫu',
  },
  province: { name: 'Mẫu', fullName: 'Tỉnh Mẫu', portal: 'https://tinhmau.gov.vn' },
  predecessors: [{ fullName: 'Xã Mẫu Cũ', district: 'Huyện Mẫu', province: 'Tỉnh Mẫu', extent: 'whole' }],
  domain: { name: 'mau.tinhmau.gov.vn', convention: 'decree-224-2026-commune', citation: 'Điều 11 khoản 4 điểm c' },
  contact: {
    address: 'Thôn Một, xã Mẫu',
    phone: '0252 3821 888',
    email: 'xamau@tinhmau.gov.vn',
    responsible: 'Nguyễn Văn A, Chánh Văn phòng',
    workingHours: '7 giờ đến 17 giờ',
  },
  channels: [{ kind: 'portal', name: 'Trang thông tin điện tử', address: 'https://mau.tinhmau.gov.vn' }],
  handOver: {
    rating: 'https://tinhmau.gov.vn/danh-gia',
    feedback: 'https://tinhmau.gov.vn/phan-anh',
    questions: 'https://tinhmau.gov.vn/hoi-dap',
    procedures: 'https://dichvucong.gov.vn',
  },
  emc: { siteId: '' },
  look: 'sen',
});

import { z } from 'zod';
import { idsOf } from '../vocabulary/closed-list.js';
import { LawCitation } from './schema.js';

/** What requirements on a commune's portal are about, in the order of a report. */
export const portalAreas = {
  identity: 'Đầu trang, chân trang, bố cục',
  introduction: 'Giới thiệu',
  democracy: 'Công khai để Nhân dân biết',
  documents: 'Văn bản',
  procedures: 'Thủ tục hành chính',
  access: 'Tiếp cận thông tin',
  news: 'Tin tức, chỉ đạo, dự án',
  channels: 'Kênh thông tin, góp ý, đánh giá',
  'service-quality': 'Chất lượng phục vụ',
  operation: 'Vận hành, tạm ngừng',
  english: 'Tiếng Anh',
  functions: 'Chức năng',
  accessibility: 'Khả năng tiếp cận',
  performance: 'Tốc độ',
  domain: 'Tên miền',
  security: 'An toàn thông tin',
  privacy: 'Riêng tư, dữ liệu cá nhân',
  content: 'Nội dung, tệp',
  'circular-22': 'Thông tư 22/2023 (lời văn chưa đọc được)',
} as const satisfies Record<string, string>;

export const PortalArea = idsOf(portalAreas);
export type PortalArea = z.infer<typeof PortalArea>;

/** How binding a requirement is. */
export const portalLevels = { required: 'Bắt buộc', recommended: 'Nên có' } as const satisfies Record<string, string>;

/** Who can judge a requirement; `unread`: nobody yet, for its text was not to be had. */
export const portalJudges = {
  machine: 'Máy',
  person: 'Người',
  unread: 'Chưa đọc được lời văn',
} as const satisfies Record<PortalRequirement['judge'], string>;

/** What must have been gathered before a machine can judge a requirement. */
export const portalNeeds = {
  pages: 'chỉ cần các trang',
  headers: 'cần phần đầu của câu trả lời',
  network: 'cần mạng',
  browser: 'cần trình duyệt',
} as const satisfies Record<string, string>;

/** A whole sentence, so that it can stand alone in a report. */
const Sentence = z.string().regex(/[.?!…”]$/u, { error: 'a sentence with a full stop' });

const shared = {
  /** Kebab-case English, unique over all areas: `intro-map`. */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'an id: small letters, digits and hyphens' }),
  /**
   * `required`: the law in force asks for it; `recommended`: a baseline, a criterion, good practice, our own way, or law that
   * leaves open how far it binds a commune.
   */
  level: idsOf(portalLevels),
  /** Kept as a design baseline although what it rests on has ended, or its status is unknown. */
  baseline: z.literal(true).optional(),
  baselineNote: z.string().min(1).optional(),
  /** What a report says when it is met. */
  pass: Sentence,
  /** What a report says when it is not. */
  fail: Sentence,
  /** Why it matters to citizens, or what the law is after. */
  why: Sentence,
  /** What to do. */
  fix: Sentence,
  /** A snippet or a wording; invented. */
  example: z.string().min(1).optional(),
  /** The law behind it; for good practice none. */
  citations: z.array(LawCitation).default([]),
  /** For good practice: on what it rests. */
  practice: Sentence.optional(),
  /** Rows of the law notes that it rests on, for review. */
  lawIds: z.array(z.string().min(1)),
};

/** Something that a commune's portal must or should have; by who can judge it. */
export const PortalRequirement = z
  .discriminatedUnion('judge', [
    z.strictObject({
      ...shared,
      judge: z.literal('machine'),
      needs: idsOf(portalNeeds),
    }),
    z.strictObject({
      ...shared,
      judge: z.literal('person'),
      /** What a person must answer. */
      question: Sentence,
    }),
    z.strictObject({
      ...shared,
      judge: z.literal('unread'),
      /** What is not known of the text, and where it could be had. */
      unknown: Sentence,
    }),
  ])
  .refine(({ citations, practice }) => citations.length > 0 !== (practice !== undefined), {
    path: ['citations'],
    error: 'at least one citation, or else the good practice that it rests on',
  })
  .refine(({ baseline, baselineNote }) => (baseline === true) === (baselineNote !== undefined), {
    path: ['baselineNote'],
    error: 'why the baseline is kept, and only for a baseline',
  })
  .refine(({ baseline, level }) => !(baseline && level === 'required'), {
    path: ['level'],
    error: 'recommended: a baseline binds nobody',
  });
export type PortalRequirement = z.infer<typeof PortalRequirement>;

/** `portal/<area>.yaml`. */
export const RequirementsFile = z.strictObject({
  area: PortalArea,
  requirements: z.array(PortalRequirement).min(1),
});

/** A requirement with the area whose file it stands in. */
export type PlacedRequirement = PortalRequirement & { area: PortalArea };

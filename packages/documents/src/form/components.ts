import { listIds } from '@haicap/domain';

/** The figures that the decree sets for one component of a document. */
export interface ComponentFigures {
  /** What officers call it. */
  name: string;
  /** Its number in the annex's scheme ("ô số"), where it has one. */
  box?: string;
  /** Size in points, from and to; the sample is the size in the annex's own specimen, where it shows one. */
  size: { from: number; to: number; sample?: number };
  bold?: true;
  italic?: true;
  capitals?: true;
  /** Where the text stands in its room, as far as the annex says. */
  alignment?: Alignment;
}

/** How a paragraph lies in its room. */
export type Alignment = 'left' | 'center' | 'right' | 'both';

const from12 = (sample?: number) => ({ from: 12, to: 13, ...(sample !== undefined && { sample }) });
const from13 = (sample?: number) => ({ from: 13, to: 14, ...(sample !== undefined && { sample }) });
const exactly = (size: number) => ({ from: size, to: size, sample: size });
const bold = true;
const italic = true;
const capitals = true;
const centred = { alignment: 'center' as const };

/** The components of a document of Decree 30/2020/NĐ-CP with their figures (Phụ lục I), in the order of the annex. */
export const components = {
  'national-name': { name: 'Quốc hiệu', box: '1', size: from12(12), bold, capitals },
  motto: { name: 'Tiêu ngữ', box: '1', size: from13(13), bold, ...centred },
  parent: { name: 'Tên cơ quan chủ quản trực tiếp', box: '2', size: from12(12), capitals },
  issuer: { name: 'Tên cơ quan ban hành', box: '2', size: from12(12), bold, capitals, ...centred },
  number: { name: 'Số, ký hiệu', box: '3', size: exactly(13), ...centred },
  'place-date': { name: 'Địa danh, thời gian', box: '4', size: from13(13), italic, ...centred },
  'type-name': { name: 'Tên loại', box: '5a', size: from13(14), bold, capitals, ...centred },
  'named-abstract': { name: 'Trích yếu', box: '5a', size: from13(14), bold },
  'letter-abstract': { name: 'Trích yếu công văn', box: '5b', size: from12(12), ...centred },
  ground: { name: 'Căn cứ', box: '6', size: from13(), italic },
  body: { name: 'Nội dung', box: '6', size: from13(14), alignment: 'both' },
  'section-heading': { name: 'Tiêu đề mục', box: '6', size: from13(14), bold, capitals },
  authority: { name: 'Quyền hạn, chức vụ của người ký', box: '7a', size: from13(14), bold, capitals },
  signer: { name: 'Họ tên người ký', box: '7b', size: from13(14), bold, ...centred },
  addressee: { name: 'Kính gửi', box: '9a', size: from13(14) },
  'recipients-heading': {
    name: 'Chữ “Nơi nhận”',
    box: '9b',
    size: exactly(12),
    bold,
    italic,
    alignment: 'left',
  },
  recipient: { name: 'Nơi nhận', box: '9b', size: exactly(11) },
  'annex-heading': { name: 'Chữ “Phụ lục”', size: exactly(14), bold, ...centred },
  'annex-title': { name: 'Tên phụ lục', size: from13(), bold, capitals },
  'annex-reference': { name: 'Dòng “Kèm theo”', size: from13(), italic },
} as const satisfies Record<string, ComponentFigures>;

/** Id of a component, e.g. `issuer`. */
export type ComponentId = keyof typeof components;

/** The figures of a component. */
export const figuresOf = (id: ComponentId): ComponentFigures => components[id];

/**
 * The Word style that paragraphs of a component have.
 *
 * @example
 * styleOf('place-date'); // 'N30PlaceDate'
 */
export const styleOf = (id: ComponentId): string =>
  `N30${id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

/** The component that a Word style stands for; `undefined` for another style. */
export const componentOfStyle = (style: string): ComponentId | undefined =>
  listIds(components).find((id) => styleOf(id) === style);

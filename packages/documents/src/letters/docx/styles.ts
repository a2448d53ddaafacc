import { listIds } from '@haicap/domain';
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, ShadingType } from 'docx';
import {
  type ComponentId,
  components,
  figuresOf,
  page as form,
  LETTER_ABSTRACT_GAP,
  styleOf,
} from '../../form/index.js';
import { FIRST_LINE, TWIPS } from './measures.js';

/** Styles beside those of the components. */
export const styles = {
  cell: 'TableCell',
  cellHead: 'TableHead',
  /** An empty line whose upper edge is a rule. */
  rule: 'Rule',
  pageNumber: 'PageNumber',
  /** A place to fill in, or a remark of ours: shaded, so that nobody signs it by mistake. */
  blank: 'Blank',
  remark: 'Remark',
} as const;

/** Soft yellow: seen on the screen and on paper, and letters on it can be read. */
const SHADE = 'FFF2CC';

type Spacing = NonNullable<NonNullable<IParagraphStyleOptions['paragraph']>['spacing']>;

/** Spaces that the decree leaves open, or gives only the least of; in points. */
const spaces: Partial<Record<ComponentId, Spacing>> = {
  number: { before: 6 * TWIPS },
  'place-date': { before: 6 * TWIPS },
  'letter-abstract': { before: LETTER_ABSTRACT_GAP * TWIPS },
  'type-name': { before: 18 * TWIPS },
  ground: { after: 6 * TWIPS, line: 264, lineRule: 'auto' },
  body: { after: 6 * TWIPS, line: 264, lineRule: 'auto' },
  'section-heading': { before: 6 * TWIPS, after: 6 * TWIPS },
  addressee: { before: 12 * TWIPS, after: 12 * TWIPS },
  /** Room for the signature and the seal. */
  signer: { before: 72 * TWIPS },
  'annex-reference': { before: 3 * TWIPS, after: 12 * TWIPS },
};

/** Where the decree does not say how a component lies. */
const layout: Partial<Record<ComponentId, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  'national-name': AlignmentType.CENTER,
  parent: AlignmentType.CENTER,
  'named-abstract': AlignmentType.CENTER,
  ground: AlignmentType.BOTH,
  authority: AlignmentType.CENTER,
  addressee: AlignmentType.CENTER,
  'annex-title': AlignmentType.CENTER,
  'annex-reference': AlignmentType.CENTER,
};

const indented: readonly ComponentId[] = ['ground', 'body', 'section-heading'];
const keptWithNext: readonly ComponentId[] = [
  'section-heading',
  'authority',
  'type-name',
  'annex-heading',
  'annex-title',
];

/** The size at which a component is set: the one of the decree's specimen, or the largest that it allows. */
export const sizeOf = (id: ComponentId): number => figuresOf(id).size.sample ?? figuresOf(id).size.to;

/** One Word style for each component, with the figures of the decree. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: form.font, size: sizeOf('body') * 2, language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
  },
  paragraphStyles: [
    ...listIds(components).map(componentStyle),
    paragraphStyle(styles.cell, 'Ô bảng', { run: { size: 26 } }),
    paragraphStyle(styles.cellHead, 'Đầu bảng', {
      run: { size: 26, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    }),
    paragraphStyle(styles.rule, 'Đường kẻ', {
      run: { size: 4 },
      paragraph: { spacing: { before: 80, after: 0, line: 80, lineRule: 'exact' } },
    }),
    paragraphStyle(styles.pageNumber, 'Số trang', {
      run: { size: form.pageNumber.sample * 2 },
      paragraph: { alignment: AlignmentType.CENTER },
    }),
    paragraphStyle(styles.remark, 'Gợi ý', { run: { size: 22 }, paragraph: { spacing: { before: 80, after: 120 } } }),
  ],
  characterStyles: [
    {
      id: styles.blank,
      name: 'Chỗ để trống',
      run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE } },
    },
  ],
};

function componentStyle(id: ComponentId): IParagraphStyleOptions {
  const { name, bold, italic, alignment } = figuresOf(id);
  const lies = alignment ?? layout[id];
  const spacing = spaces[id];
  return paragraphStyle(styleOf(id), name, {
    run: { size: sizeOf(id) * 2, ...(bold && { bold }), ...(italic && { italics: italic }) },
    paragraph: {
      ...(lies && { alignment: lies }),
      ...(spacing && { spacing }),
      ...(indented.includes(id) && { indent: { firstLine: FIRST_LINE } }),
      ...(keptWithNext.includes(id) && { keepNext: true }),
    },
  });
}

function paragraphStyle(
  id: string,
  name: string,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

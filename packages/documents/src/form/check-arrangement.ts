import { checkRule } from './check-lines.js';
import { placeOf } from './check-look.js';
import { type ComponentId, figuresOf } from './components.js';
import { citeComponent, citeParts, type Deviation } from './deviation.js';
import type { MeasuredParagraph, MeasuredSection } from './measured.js';

/** Components of every document; the seal and the signature come after it is printed or sent to be signed. */
const always: readonly ComponentId[] = [
  'national-name',
  'motto',
  'issuer',
  'number',
  'place-date',
  'body',
  'authority',
  'signer',
  'recipients-heading',
  'recipient',
];

/** Departures in which components there are, and in how they stand to each other. */
export function checkArrangement({ paragraphs }: MeasuredSection): Deviation[] {
  const of = (id: ComponentId) => paragraphs.filter(({ component }) => component === id);
  const named = of('type-name').length > 0;
  const wanted: ComponentId[] = [
    ...always,
    ...(named ? (['named-abstract'] as const) : (['letter-abstract'] as const)),
  ];
  const issuer = of('issuer').at(-1);
  return [
    ...wanted.filter((id) => of(id).length === 0).map(missing),
    ...(issuer ? checkRule(issuer, 'short') : []),
    ...sameRow(of('number'), of('place-date'), 'cùng hàng với địa danh, thời gian'),
    ...sameRow(of('national-name'), of('issuer'), 'cùng hàng với tên cơ quan'),
    ...sameRow(of('recipients-heading'), of('authority').slice(0, 1), 'ngang hàng với quyền hạn của người ký'),
  ];
}

const missing = (id: ComponentId): Deviation => ({
  where: figuresOf(id).name,
  found: 'không có',
  expected: 'có',
  citation: citeParts(
    'Văn bản có quốc hiệu, tiêu ngữ, tên cơ quan, số, địa danh, trích yếu, nội dung, chữ ký, nơi nhận',
  ),
});

/** The first paragraph of one component stands in the row of the other, where both are there. */
function sameRow(
  [first]: readonly MeasuredParagraph[],
  [other]: readonly MeasuredParagraph[],
  expected: string,
): Deviation[] {
  if (!first || !other || first.component === 'other') return [];
  if (first.row !== undefined && first.row === other.row) return [];
  const name = figuresOf(first.component).name;
  return [
    {
      where: placeOf(first),
      found: 'ở hàng khác',
      expected,
      citation: citeComponent(first.component, `${name} ${expected}`),
    },
  ];
}

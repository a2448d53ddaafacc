import { citePage, type Deviation, number, range, within } from './deviation.js';
import type { MeasuredPage, MeasuredPageNumber, MeasuredSection } from './measured.js';
import { page as form } from './page.js';

const sides = { top: 'Lề trên', bottom: 'Lề dưới', left: 'Lề trái', right: 'Lề phải' } as const;

/** Departures of the paper, the margins and the page numbers. `annex`: the pages of an annex, numbered by themselves. */
export function checkPage({ page }: MeasuredSection, annex: boolean): Deviation[] {
  return [...checkPaper(page), ...checkMargins(page), ...checkPageNumber(page, annex)];
}

function checkPaper({ width, height }: MeasuredPage): Deviation[] {
  const { paper } = form;
  if (within(width, { from: paper.width, to: paper.width }) && within(height, { from: paper.height, to: paper.height }))
    return [];
  return [
    {
      where: 'Khổ giấy',
      found: `${number(width)} × ${number(height)} mm`,
      expected: 'A4 đứng, 210 × 297 mm',
      citation: citePage('Khổ A4, trình bày theo chiều dài; chỉ xoay ngang khi bảng nằm trong nội dung'),
    },
  ];
}

function checkMargins({ margins }: MeasuredPage): Deviation[] {
  return (['top', 'bottom', 'left', 'right'] as const).flatMap((side) =>
    within(margins[side], form.margins[side])
      ? []
      : {
          where: sides[side],
          found: `${number(margins[side])} mm`,
          expected: `${range(form.margins[side])} mm`,
          citation: citePage(`${sides[side]} ${range(form.margins[side])} mm`),
        },
  );
}

function checkPageNumber({ pageNumber }: MeasuredPage, annex: boolean): Deviation[] {
  const where = 'Số trang';
  const citation = citePage(
    'Số trang bằng chữ số Ả Rập, đứng, cỡ 13 đến 14, canh giữa ở lề trên, không hiện ở trang 1; phụ lục đánh số riêng',
  );
  if (pageNumber === 'none') return [{ where, found: 'không có', expected: 'có, từ trang 2', citation }];
  const { place, alignment, onFirstPage, startsAt, run } = pageNumber;
  const fit = startsAt === 1 || (!annex && startsAt === 'continued');
  return [
    ...(place === 'header' ? [] : [{ where, found: 'ở lề dưới', expected: 'ở lề trên', citation }]),
    ...(alignment === 'center' ? [] : [{ where, found: 'không ở giữa', expected: 'canh giữa', citation }]),
    ...(onFirstPage ? [{ where, found: 'hiện ở trang 1', expected: 'không hiện ở trang 1', citation }] : []),
    ...(fit ? [] : [{ where, found: `bắt đầu từ ${startWords(startsAt)}`, expected: 'bắt đầu từ 1', citation }]),
    ...lookOf(run).map(({ found, expected }) => ({ where, found, expected, citation })),
  ];
}

const startWords = (startsAt: MeasuredPageNumber['startsAt']): string =>
  startsAt === 'continued' ? 'số của phần trước' : String(startsAt);

function lookOf({ size, bold, italic, font }: MeasuredPageNumber['run']): { found: string; expected: string }[] {
  const { pageNumber } = form;
  return [
    ...(within(size, pageNumber) ? [] : [{ found: `cỡ chữ ${number(size)}`, expected: `cỡ chữ ${range(pageNumber)}` }]),
    ...(bold || italic ? [{ found: 'chữ đậm hoặc nghiêng', expected: 'chữ đứng, không đậm' }] : []),
    ...(font === form.font ? [] : [{ found: `phông chữ ${font}`, expected: `phông chữ ${form.font}` }]),
  ];
}

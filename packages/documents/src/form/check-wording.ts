import { listIds } from '@haicap/domain';
import { placeOf } from './check-look.js';
import type { ComponentId } from './components.js';
import { citeComponent, citeSpecimen, type Deviation } from './deviation.js';
import type { MeasuredParagraph, MeasuredSection } from './measured.js';
import { END_MARK, typeSymbols } from './page.js';

/** Departures in the fixed words and signs: number, day, grounds, addressees, recipients, the end of the text. */
export function checkWording({ paragraphs }: MeasuredSection): Deviation[] {
  const of = (id: ComponentId) => paragraphs.filter(({ component }) => component === id);
  const [type] = of('type-name');
  const [, ...addressees] = of('addressee');
  return [
    ...of('number').flatMap((paragraph) => checkNumber(paragraph, type?.text)),
    ...of('place-date').flatMap(checkDay),
    ...checkEnds(of('ground'), 'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối có dấu chấm'),
    ...checkEnds(addressees, 'Mỗi nơi nhận một dòng, cuối dòng có dấu chấm phẩy, dòng cuối có dấu chấm'),
    ...addressees.flatMap(checkDash),
    ...checkRecipients(of('recipient'), type === undefined && of('addressee').length > 0),
    ...checkEndMark(of('body')),
  ];
}

/** The text without the words that stand in brackets for what is not known yet. */
const filled = ({ runs }: MeasuredParagraph): string => runs.map(({ text, blank }) => (blank ? '00' : text)).join('');

/** "Số: 05/BC-UBND", "Số: 12/UBND-VX"; a number below 10 has a leading zero. */
function checkNumber(paragraph: MeasuredParagraph, type: string | undefined): Deviation[] {
  const symbol = listIds(typeSymbols).find((name) => name === type);
  const start = symbol === undefined ? '' : `${typeSymbols[symbol]}-`;
  const found = filled(paragraph);
  const form = new RegExp(`^Số: \\d{2,}/${start}[\\p{Lu}\\d]+(?:-[\\p{Lu}\\d]+)*$`, 'u');
  const wants = `Số: <số>/${start === '' ? '<cơ quan>-<đơn vị, lĩnh vực>' : `${start}<cơ quan>`}`;
  return form.test(found)
    ? []
    : [
        {
          where: placeOf(paragraph),
          found: `“${paragraph.text}”`,
          expected: `“${wants}”`,
          citation: citeComponent(
            'number',
            'Chữ “Số:” thường, ký hiệu in hoa, dấu / sau số, dấu - giữa các nhóm, không cách',
          ),
        },
      ];
}

/** "Hàm Thắng, ngày 05 tháng 01 năm 2026": days below 10 and months 1 and 2 have a leading zero. */
function checkDay(paragraph: MeasuredParagraph): Deviation[] {
  const form = /^.+, ngày (?:0[1-9]|[12]\d|3[01]|00) tháng (?:0[012]|[3-9]|1[0-2]) năm (?:\d{4}|00)$/u;
  return form.test(filled(paragraph))
    ? []
    : [
        {
          where: placeOf(paragraph),
          found: `“${paragraph.text}”`,
          expected: '“<địa danh>, ngày <ngày> tháng <tháng> năm <năm>”',
          citation: citeComponent('place-date', 'Dấu phẩy sau địa danh; ngày dưới 10, tháng 1 và 2 có số 0 ở trước'),
        },
      ];
}

function checkEnds(paragraphs: readonly MeasuredParagraph[], says: string): Deviation[] {
  return paragraphs.flatMap((paragraph, index) => {
    const mark = index === paragraphs.length - 1 ? '.' : ';';
    return paragraph.text.endsWith(mark) || paragraph.component === 'other'
      ? []
      : [
          {
            where: placeOf(paragraph),
            found: `kết thúc bằng “${paragraph.text.slice(-1)}”`,
            expected: `kết thúc bằng “${mark}”`,
            citation: citeComponent(paragraph.component, says),
          },
        ];
  });
}

const checkDash = (paragraph: MeasuredParagraph): Deviation[] =>
  paragraph.text.startsWith('- ') || paragraph.component === 'other'
    ? []
    : [
        {
          where: placeOf(paragraph),
          found: 'không có gạch đầu dòng',
          expected: 'gạch đầu dòng',
          citation: citeComponent(paragraph.component, 'Mỗi nơi nhận một dòng, bắt đầu bằng gạch đầu dòng'),
        },
      ];

function checkRecipients(list: readonly MeasuredParagraph[], letter: boolean): Deviation[] {
  const says = 'Mỗi nơi nhận một dòng, có gạch đầu dòng; công văn bắt đầu bằng “Như trên”; dòng cuối là “Lưu: VT”';
  const citation = citeComponent('recipient', says);
  const [first] = list;
  const last = list.at(-1);
  return [
    ...checkEnds(list, says),
    ...list.flatMap(checkDash),
    ...(letter && first && first.text !== '- Như trên;'
      ? [{ where: placeOf(first), found: `“${first.text}”`, expected: '“- Như trên;”', citation }]
      : []),
    ...(last && !last.text.startsWith('- Lưu: VT')
      ? [{ where: placeOf(last), found: `“${last.text}”`, expected: '“- Lưu: VT”', citation }]
      : []),
  ];
}

function checkEndMark(body: readonly MeasuredParagraph[]): Deviation[] {
  const last = body.at(-1);
  return !last || last.text.endsWith(END_MARK)
    ? []
    : [
        {
          where: placeOf(last),
          found: `kết thúc bằng “${last.text.slice(-END_MARK.length)}”`,
          expected: `kết thúc bằng “${END_MARK}”`,
          citation: citeSpecimen('Nội dung văn bản kết thúc bằng “./.”'),
        },
      ];
}

import { type ComponentId, figuresOf } from '../src/form/components.js';
import type {
  MeasuredDocument,
  MeasuredPage,
  MeasuredPageNumber,
  MeasuredParagraph,
  MeasuredRun,
} from '../src/form/measured.js';

/** A run as the body has it, changed as asked. */
export const run = (text: string, change: Partial<MeasuredRun> = {}): MeasuredRun => ({
  text,
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  colour: 'auto',
  blank: false,
  ...change,
});

/** What stands in brackets is blank. */
function runsOf(component: ComponentId | 'other', text: string): MeasuredRun[] {
  const figures = component === 'other' ? undefined : figuresOf(component);
  const look = {
    size: figures ? (figures.size.sample ?? figures.size.to) : 13,
    bold: figures?.bold ?? false,
    italic: figures?.italic ?? false,
  };
  return text
    .split(/(\[.*?\])/)
    .filter((part) => part !== '')
    .map((part) => run(part, { ...look, blank: part.startsWith('[') }));
}

/** A paragraph in the form, changed as asked. */
export function paragraph(
  component: ComponentId | 'other',
  text: string,
  change: Partial<MeasuredParagraph> = {},
): MeasuredParagraph {
  const body = component === 'body';
  return {
    component,
    text,
    runs: runsOf(component, text),
    alignment: component === 'other' ? 'left' : (figuresOf(component).alignment ?? 'left'),
    firstLine: body ? 12.7 : 0,
    before: component === 'letter-abstract' ? 6 : 0,
    after: body ? 6 : 0,
    lineSpacing: body ? 1.1 : 1,
    ...change,
  };
}

const pageNumber: MeasuredPageNumber = {
  place: 'header',
  alignment: 'center',
  onFirstPage: false,
  startsAt: 1,
  run: run(''),
};

const page: MeasuredPage = {
  width: 210,
  height: 297,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumber,
};

const paragraphs: readonly MeasuredParagraph[] = [
  paragraph('issuer', 'XÃ HÒA PHÚ', { row: '/0.0', rule: { length: 40, line: 100 } }),
  paragraph('national-name', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { row: '/0.0' }),
  paragraph('motto', 'Độc lập - Tự do - Hạnh phúc', { row: '/0.0', rule: { length: 100, line: 100 } }),
  paragraph('number', 'Số: […]/UBND-[lĩnh vực]', { row: '/0.1' }),
  paragraph('letter-abstract', 'V/v gửi thông tin', { row: '/0.1' }),
  paragraph('place-date', 'Hòa Phú, ngày […] tháng […] năm […]', { row: '/0.1' }),
  paragraph('addressee', 'Kính gửi: Sở Nội vụ'),
  paragraph('body', 'Kính gửi để theo dõi./.'),
  paragraph('recipients-heading', 'Nơi nhận:', { row: '/9.0' }),
  paragraph('recipient', '- Như trên;', { row: '/9.0' }),
  paragraph('recipient', '- Lưu: VT, [đơn vị soạn thảo].', { row: '/9.0' }),
  paragraph('authority', 'TM. ỦY BAN NHÂN DÂN', { row: '/9.0' }),
  paragraph('signer', '[họ và tên]', { row: '/9.1' }),
];

/** A công văn that departs in nothing. */
export const good: MeasuredDocument = { sections: [{ page, paragraphs }] };

/** What to spoil. */
interface Spoiling {
  page?: Partial<MeasuredPage>;
  pageNumber?: Partial<MeasuredPageNumber>;
  /** The first paragraph of this component … */
  component?: ComponentId;
  /** … is changed like this; a text of its own brings its own runs. */
  change?: Partial<MeasuredParagraph> | { rule: undefined };
  /** The other paragraphs of the component go. */
  only?: boolean;
  without?: ComponentId;
  add?: readonly MeasuredParagraph[];
}

/** The good document with one thing spoilt. */
export function spoilt(spoiling: Spoiling): MeasuredDocument {
  const { component, change = {}, only = false, without, add = [] } = spoiling;
  const first = paragraphs.findIndex((one) => one.component === component);
  const changed = paragraphs.flatMap((one, index): MeasuredParagraph[] => {
    if (one.component === without || (only && one.component === component && index !== first)) return [];
    if (index !== first) return [one];
    const runs = 'text' in change && change.text !== undefined ? { runs: runsOf(one.component, change.text) } : {};
    const { rule, ...rest } = { ...one, ...runs, ...change };
    return [rule === undefined ? rest : { ...rest, rule }];
  });
  const numbered = { ...page, pageNumber: { ...pageNumber, ...spoiling.pageNumber } };
  return { sections: [{ page: { ...numbered, ...spoiling.page }, paragraphs: [...changed, ...add] }] };
}

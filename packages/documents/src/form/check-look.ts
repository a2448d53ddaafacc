import { type ComponentFigures, type ComponentId, figuresOf } from './components.js';
import { citeComponent, citePage, type Deviation, number, range, within } from './deviation.js';
import type { MeasuredParagraph, MeasuredRun } from './measured.js';
import { page } from './page.js';

const alignments = { left: 'sát lề trái', center: 'canh giữa', right: 'sát lề phải', both: 'canh đều hai lề' } as const;

/** How much of a paragraph a message quotes. */
const QUOTED = 60;

/** A paragraph as a message names it. */
export function placeOf({ component, text }: MeasuredParagraph): string {
  const name = component === 'other' ? 'Đoạn' : figuresOf(component).name;
  const quote = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  return `${name} “${quote}”`;
}

/** Departures of one paragraph in font, colour, size, style, capitals and alignment; each is said once. */
export function checkLook(paragraph: MeasuredParagraph): Deviation[] {
  const { component, runs, alignment } = paragraph;
  const where = placeOf(paragraph);
  const written = runs.filter(({ text }) => text.trim() !== '');
  const every = written.flatMap((run) => [
    ...checkLetters(run),
    ...(component === 'other' ? [] : checkRun(run, component)),
  ]);
  const expected = component === 'other' ? undefined : figuresOf(component).alignment;
  const lies =
    component === 'other' || expected === undefined || expected === alignment
      ? []
      : [
          {
            found: alignments[alignment],
            expected: alignments[expected],
            citation: citeComponent(component, saysOf(component)),
          },
        ];
  const once = new Map([...every, ...lies].map((one) => [`${one.found} ${one.expected}`, one]));
  return [...once.values()].map((one) => ({ where, ...one }));
}

type Found = Omit<Deviation, 'where'>;

/** What holds for every letter of the document. */
function checkLetters({ font, colour }: MeasuredRun): Found[] {
  const citation = citePage(`Phông chữ ${page.font}, mã Unicode TCVN 6909:2001, màu đen`);
  return [
    ...(font === page.font ? [] : [{ found: `phông chữ ${font}`, expected: `phông chữ ${page.font}`, citation }]),
    ...(colour === 'auto' || colour === '000000'
      ? []
      : [{ found: `chữ màu ${colour}`, expected: 'chữ màu đen', citation }]),
  ];
}

function checkRun(run: MeasuredRun, component: ComponentId): Found[] {
  const { size, capitals, ...look } = figuresOf(component);
  const citation = citeComponent(component, saysOf(component));
  const small = capitals === true && !run.blank && run.text !== run.text.toLocaleUpperCase('vi');
  return [
    ...(within(run.size, size)
      ? []
      : [{ found: `cỡ chữ ${number(run.size)}`, expected: `cỡ chữ ${range(size)}`, citation }]),
    ...(run.bold === (look.bold ?? false) && run.italic === (look.italic ?? false)
      ? []
      : [{ found: `chữ ${styleWords(run)}`, expected: `chữ ${styleWords(look)}`, citation }]),
    ...(small ? [{ found: 'chữ thường', expected: 'in hoa', citation }] : []),
  ];
}

const styleWords = ({ bold, italic }: Pick<ComponentFigures, 'bold' | 'italic'> | MeasuredRun): string =>
  `${italic ? 'nghiêng' : 'đứng'}, ${bold ? 'đậm' : 'không đậm'}`;

/** The figures of a component in words. */
function saysOf(component: ComponentId): string {
  const { name, size, capitals, alignment, ...look } = figuresOf(component);
  return [
    `${name}: cỡ chữ ${range(size)}`,
    ...(capitals ? ['in hoa'] : []),
    `chữ ${styleWords(look)}`,
    ...(alignment ? [alignments[alignment]] : []),
  ].join(', ');
}

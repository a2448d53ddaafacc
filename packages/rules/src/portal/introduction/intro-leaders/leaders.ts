import { type Element, isTag } from 'domhandler';
import { replaceBlanks } from '../../page/blanks.js';
import type { Page } from '../../page/page.js';
import { countWords } from '../../page/words.js';
import { contactText, labelled, type PartState } from '../../shared/contact-parts.js';
import { type ContentPlace, plain } from '../../shared/content-check.js';

/** A leader as a page shows them. */
export interface Leader {
  /** As it is written: "Chủ tịch Ủy ban nhân dân: …". */
  title: string;
  /** The name alone, without diacritics; empty where none can be told from the title. */
  name: string;
  /** Is the place of the name still to be filled in? */
  nameless: boolean;
  life: PartState;
  duties: PartState;
  /** The page of their own that the title leads to. */
  to?: string;
  element: Element;
}

const position = /\b(chu tich|bi thu)\b/;
const partOfOne = /^(nhiem vu|tieu su|phan cong|linh vuc|qua trinh|thong tin|lien he|lich|chuc vu|lanh dao)\b/;
const facts =
  /\b(?:ngay sinh|sinh ngay|sinh nam|nam sinh|que quan|qua trinh cong tac|trinh do|tieu su(?: tom tat)?)\b/g;
const dutyLabels =
  /\b(?:nhiem vu(?: (?:duoc giao|duoc phan cong|dam nhiem))?|phu trach|phan cong|linh vuc(?: phu trach)?|chi dao)\b/g;
const anyWord = /[\p{L}\p{N}]/u;

/** What a text says of a person's life and duties. */
export function lifeAndDuties(text: string): Pick<Leader, 'life' | 'duties'> {
  const folded = contactText(text);
  return { life: labelled(folded, facts, anyWord), duties: labelled(folded, dutyLabels, anyWord) };
}

/** The leaders in a place: under a heading each, or in a row of a table each. */
export function leadersIn(place: ContentPlace): Leader[] {
  const underHeadings = byHeading(place);
  return underHeadings.length > 0 ? underHeadings : byRow(place);
}

function byHeading({ page, elements }: ContentPlace): Leader[] {
  const inside = new Set(elements);
  const taken = new Set<Element>();
  return page.sections.flatMap(({ heading: { element, text }, text: below, elements: own }) => {
    if (!inside.has(element) || taken.has(element) || !isLeader(text, below)) return [];
    for (const one of own) taken.add(one);
    return [leader(page, element, text, `${text}. ${below}`)];
  });
}

/** The heading names the office; or it is a name, and the office stands first below it. */
function isLeader(title: string, below: string): boolean {
  const words = plain(title);
  if (partOfOne.test(words) || words.split(' ').length > 14) return false;
  return position.test(words) || (nameIn(title) !== '' && position.test(plain(below.slice(0, 120))));
}

function byRow({ page, elements }: ContentPlace): Leader[] {
  return elements
    .filter(({ name }) => name === 'table')
    .slice(0, 50)
    .flatMap((table) => {
      const [head, ...rows] = page.all('tr', table);
      const labels = head ? cellsOf(head).map((cell) => page.text(cell)) : [];
      return rows.flatMap((row) => {
        const cells = cellsOf(row).map((cell, at) => `${labels[at] ?? ''}: ${page.text(cell)}`);
        if (!position.test(plain(page.text(row)))) return [];
        return [leader(page, row, page.text(row), cells.join('. '))];
      });
    });
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th');

function leader(page: Page, element: Element, title: string, text: string): Leader {
  const inside = new Set(page.all('a[href]', element));
  const to = page.links.find((link) => link.to !== undefined && inside.has(link.element))?.to;
  return {
    title: title.slice(0, 120),
    name: nameIn(title),
    nameless: countWords(replaceBlanks(title, ' ')) < countWords(title) && nameIn(replaceBlanks(title, ' ')) === '',
    ...lifeAndDuties(text),
    ...(to === undefined ? {} : { to }),
    element,
  };
}

const officeWords = new Set(
  'ong ba dong chi chu tich pho bi thu uy ban nhan dan hoi dang tinh xa phuong dac khu ubnd hdnd'.split(' '),
);

/** The first run of words that begin with capitals and are no office, without diacritics. */
export function nameIn(title: string): string {
  for (const [run] of title.slice(0, 300).matchAll(/\p{Lu}[\p{L}’']{0,12}(?:\s\p{Lu}[\p{L}’']{0,12}){1,7}/gu)) {
    const words = plain(run)
      .split(' ')
      .filter((word) => !officeWords.has(word));
    if (words.length >= 2) return words.join(' ');
  }
  return '';
}

import { type Element, isTag } from 'domhandler';
import type { Check } from '../audit/check.js';
import { replaceBlanks } from '../page/blanks.js';
import { foldVietnamese } from '../page/fold.js';
import type { Heading } from '../page/headings.js';
import type { Page } from '../page/page.js';
import { countWords } from '../page/words.js';
import { ownText } from './own-text.js';

/** A place of a page that is about what is wanted: the part under a heading, or the page by its title. */
export interface ContentPlace {
  page: Page;
  /** Absent where the title of the page says what it is about. */
  heading?: Heading;
  /** Its own words, without links, menus, dates and lists of other articles; blanks are still in it. */
  text: string;
  /** `text` in small letters without diacritics, blanks left out. */
  folded: string;
  /** How many words `folded` has. */
  words: number;
  /** All that can be read there, links and blanks too. */
  whole: string;
  elements: readonly Element[];
}

/** What content is wanted and where it is looked for. */
export interface WantedContent {
  /** Matched against a heading or the title of a page, in small letters without diacritics and signs. */
  heading: RegExp;
  /** What it is called in messages: "Lịch sử". */
  name: string;
  /** Fewest words of its own; a document to download stands for them. */
  words: number;
  /** May it be short all the same? */
  enough?: (place: ContentPlace) => boolean;
  /** What else must be there: what is missing, or nothing when all is there. */
  lacks?: (place: ContentPlace) => { found: string; expected: string } | undefined;
}

/** Headings longer than this are sentences about something, not names of sections. */
const LONGEST_HEADING = 14;
/** A page with more places than this is hostile. */
const MOST_PLACES = 50;
/** With a full stop at the end, already this. */
const LONGEST_SENTENCE = 5;

/** Small letters without diacritics and signs: "Di tích, danh thắng" is "di tich danh thang". */
export const plain = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const known = new WeakMap<Heading, string>();

/** `plain` of a heading, made once: many checks ask for it. */
function wordsOf(heading: Heading): string {
  const words = known.get(heading) ?? plain(heading.text);
  known.set(heading, words);
  return words;
}

/** Pages that list or explain what a site has, instead of having it. */
const lists =
  /^(trang )?((so do|ban do) (trang|website|web|site|cong)|so do$|site ?map|du lieu mo|open data|danh muc du lieu|tim kiem|ket qua tim kiem|dap ung yeu cau)\b/;

/** Is a page about the site itself: its map, its data, its search? What it names need not be there. */
export function isAboutSite(page: Page): boolean {
  const heading = page.headings.find(({ level }) => level === 1);
  return lists.test(heading ? wordsOf(heading) : plain(page.title));
}

/** The places of a page whose heading matches; where none does, the whole page if its title matches. */
export function contentPlaces(page: Page, heading: RegExp): ContentPlace[] {
  if (isAboutSite(page)) return [];
  const named = (text: string, words = plain(text)) => {
    const count = words.split(' ').length;
    return heading.test(words) && count <= (/\.\s*$/.test(text) ? LONGEST_SENTENCE : LONGEST_HEADING);
  };
  const wanted = page.sections
    .filter((section) => named(section.heading.text, wordsOf(section.heading)))
    .filter((section) => !isBeside(section.heading.element))
    .slice(0, MOST_PLACES);
  const announced = wanted
    .filter(({ heading: { element } }) => leadsOn(page, element))
    .map(({ heading }) => heading.element);
  const sections = wanted.filter(
    ({ heading: { element, level }, elements }) =>
      !announced.includes(element) && (level === 1 || !announced.some((inside) => elements.includes(inside))),
  );
  if (sections.length > 0)
    return sections.map((section) => ({
      page,
      heading: section.heading,
      whole: section.text,
      elements: section.elements,
      ...said(ownText(page, section.heading)),
    }));
  const { main } = page;
  const titles = page.title.split(/\s[-–—|»:]\s|[|»]/);
  if (!main || ![titles[0], titles.at(-1)].some((title) => named(title ?? ''))) return [];
  return [{ page, whole: page.text(main), elements: page.all('*', main), ...said(ownText(page)) }];
}

/** Does an element stand in a menu, a side column or a foot, where headings only name lists of links? */
function isBeside({ parent }: Element): boolean {
  for (let up = parent; up; up = up.parent) if (isTag(up) && ['nav', 'aside', 'footer'].includes(up.name)) return true;
  return false;
}

/** A heading that is a link to another page only announces what stands there. */
const leadsOn = (page: Page, heading: Element): boolean => {
  const [link] = page.all('a[href]', heading);
  const to = link && page.links.find(({ element }) => element === link)?.to;
  return to !== undefined && to !== page.path;
};

function said(text: string): Pick<ContentPlace, 'text' | 'folded' | 'words'> {
  const folded = foldVietnamese(replaceBlanks(text, ' '));
  return { text, folded, words: countWords(folded) };
}

const documents = /\.(pdf|docx?|odt|xlsx?|ods|pptx?|rtf|zip)([?#]|$)/i;

/** Is there a document to download in a place? */
export const hasDocument = ({ elements }: Pick<ContentPlace, 'elements'>): boolean =>
  elements.some(({ name, attribs }) =>
    documents.test(
      (name === 'a' ? attribs.href : name === 'embed' || name === 'iframe' ? attribs.src : attribs.data) ?? '',
    ),
  );

/**
 * The check of a requirement that asks for content of one kind: passes when any page has it.
 *
 * Fails in two ways: no page has such a heading or title; or those that have it say too little, and then each is named.
 */
export const contentCheck =
  ({ heading, name, words, enough, lacks }: WantedContent): Check =>
  ({ findings }) => {
    let met = false;
    return {
      page: (page) => {
        if (met) return;
        for (const place of contentPlaces(page, heading)) {
          const short = place.words < words && !hasDocument(place) && !enough?.(place);
          const missing = short
            ? {
                found: `mục "${name}" có ${place.words} từ, chưa kể chỗ chưa điền, đường dẫn và ngày tháng`,
                expected: `mục "${name}" có ít nhất ${words} từ (mức của bộ kiểm tra), hoặc có tệp tải về`,
              }
            : lacks?.(place);
          if (missing === undefined) {
            met = true;
            return;
          }
          findings.add(page, place.heading?.element, missing);
        }
      },
      outcome: () => {
        if (met) return { verdict: 'pass' };
        if (findings.count === 0)
          findings.addAbsence({ found: `không có đề mục nào là "${name}"`, expected: `một mục "${name}" có nội dung` });
        return findings.outcome();
      },
    };
  };

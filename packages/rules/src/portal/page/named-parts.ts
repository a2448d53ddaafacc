import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { foldVietnamese } from './fold.js';
import type { Link } from './links.js';
import type { Page } from './page.js';
import { countWords, wordsOf } from './words.js';

/** A part of a page that has a name: under a heading, a table with its caption, or a page that only its title names. */
export interface NamedPart {
  /** Where the name stands. */
  element: Element;
  /** The name as it is written. */
  name: string;
  /** The name in small letters without diacritics, its number left out: "ngan sach cua xa". */
  folded: string;
  /** What stands in the part, without menus, tools, forms and lists of related pages. */
  text: string;
  /** How many words `text` has; blanks that are still to be filled, dates and numbers do not count. */
  words: number;
  elements: ReadonlySet<Element>;
  /** Links to other pages of the site, that of the name itself too. */
  pages: readonly Link[];
  /** The page that the name itself leads to, as in a list of articles. */
  leadsTo?: string;
  /** Links to files. */
  files: readonly Link[];
}

/** Longer names are sentences about something. */
const LONGEST_NAME = 26;
/** Parts of a page that are read; a hostile page may have far more. */
const PARTS = 40;

/** Something that can be the name of a part, with the elements that stand under it. */
interface Named {
  said: { name: string; folded: string };
  element: Element;
  inside: () => readonly Element[];
}

const names = new WeakMap<Page, readonly Named[]>();

function namesOf(page: Page): readonly Named[] {
  let found = names.get(page);
  if (!found) {
    found = describesSite(page) ? [] : [...headingsOf(page), ...captionsOf(page)];
    names.set(page, found);
  }
  return found;
}

const headingsOf = (page: Page): Named[] =>
  page.sections.flatMap(({ heading: { text, element }, elements }) => {
    const said = nameIn(text);
    return said && !inChrome(element) ? [{ said, element, inside: () => elements }] : [];
  });

const captionsOf = (page: Page): Named[] =>
  page.all('caption').flatMap((element) => {
    const said = nameIn(wordsOf(element));
    const table = element.parent;
    return said && table ? [{ said, element, inside: () => page.all('*', table) }] : [];
  });

/** The parts of a page whose name means something; none of a page that only speaks of the site itself. */
export function namedParts(page: Page, means: (said: { name: string; folded: string }) => boolean): NamedPart[] {
  const parts = namesOf(page)
    .filter(({ said }) => means(said))
    .slice(0, PARTS)
    .map(({ said, element, inside }) => partOf(page, element, said, inside(), element));
  if (parts.length > 0 || page.all('h1').length > 0 || describesSite(page)) return parts;
  const part = partOfTitle(page);
  return part && means(part) ? [part] : [];
}

/** What a page is about: its first heading of the first level, or else its title. */
export function mainPart(page: Page): NamedPart | undefined {
  if (describesSite(page)) return undefined;
  const section = page.sections.find(({ heading }) => heading.level === 1);
  if (!section) return partOfTitle(page);
  const { element, text } = section.heading;
  const said = nameIn(text) ?? { name: text, folded: foldVietnamese(text) };
  return partOf(page, element, said, section.elements, element);
}

function partOfTitle(page: Page): NamedPart | undefined {
  const { main, title } = page;
  const said = nameIn(title);
  return main && said ? partOf(page, main, said, page.all('*', main)) : undefined;
}

/** Is a part a list of other pages rather than contents of its own? */
export function isListing(page: Page, { elements, pages, words }: NamedPart): boolean {
  const headed = page.all('h2 a[href], h3 a[href], h4 a[href], h5 a[href]').filter((link) => elements.has(link));
  const linked = pages.reduce((sum, { text }) => sum + countWords(text), 0);
  return headed.length > 1 || (pages.length > 2 && linked * 2 >= words);
}

/** A page that speaks of the site itself, so that what it names is not there: a map, a search, a list of requirements or of data. */
export function describesSite(page: Page): boolean {
  let describes = described.get(page);
  if (describes === undefined) {
    describes = speaksOfSite(page);
    described.set(page, describes);
  }
  return describes;
}

const described = new WeakMap<Page, boolean>();

function speaksOfSite(page: Page): boolean {
  const called = [page.headings.find(({ level }) => level === 1)?.folded ?? '', foldVietnamese(page.title)];
  if (
    called.some((name) =>
      /^(so do|ban do) (trang|cong|web|site)|^site ?map|^(ket qua )?tim kiem|^du lieu mo/.test(name),
    )
  )
    return true;
  return page.headings.filter(({ text, level }) => level > 1 && isSentence(text)).length >= 10;
}

const isSentence = (text: string): boolean => /[.?!…]$/.test(text) && countWords(text) > 5;

const number = /^(?:(?:nhom|muc|phan) )?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,5}|[a-z])[.):/]\s*|^\d{1,2} ?[-–] ?/;

/** What can be the name of a part; `undefined` for sentences. */
function nameIn(text: string): { name: string; folded: string } | undefined {
  if (text === '' || text.length > 400 || isSentence(text)) return undefined;
  const folded = foldVietnamese(text).replace(number, '').trim();
  return folded.split(' ').length > LONGEST_NAME ? undefined : { name: text, folded };
}

const known = new WeakMap<Page, Map<Element, NamedPart>>();

/** Each part is read once, however many checks ask for it. */
function partOf(page: Page, element: Element, ...rest: PartArguments): NamedPart {
  const parts = known.get(page) ?? new Map<Element, NamedPart>();
  known.set(page, parts);
  const part = parts.get(element) ?? readPart(page, element, ...rest);
  parts.set(element, part);
  return part;
}

type PartArguments = [said: { name: string; folded: string }, inside: readonly Element[], heading?: Element];

function readPart(page: Page, element: Element, ...[{ name, folded }, inside, heading]: PartArguments): NamedPart {
  const parted = withoutChrome(inside, heading);
  const { kept } = parted;
  const text = textOf(parted, heading);
  const links = page.links.filter((link) => kept.has(link.element));
  const files = links.filter(isFile);
  const here = page.path.split('?')[0];
  const inHeading = heading ? page.links.filter((link) => isWithin(link.element, heading)) : [];
  const leadsTo = inHeading.find((link) => link.to !== undefined && link.to !== page.path && !isFile(link))?.to;
  const pages = [...inHeading, ...links].filter(
    (link) => link.to !== undefined && !isFile(link) && !(link.to === page.path || link.to === here),
  );
  const words = pages.length === 0 && files.length === 0 && saysEmpty(kept) ? 0 : wordsThatSay(text);
  return {
    element,
    name,
    folded,
    text,
    words,
    elements: kept,
    pages,
    ...(leadsTo === undefined ? {} : { leadsTo }),
    files,
  };
}

/** What stands for contents that are still to come. */
const blanks =
  /\[[^\]]{0,200}\]|(?:n[oộ]i dung )?(?:ch[uư]a|đang) (?:đ[uư][oợ]c )?(?:c[aậ]p nh[aậ]t|điền|x[aâ]y d[uự]ng)|ch[uư]a c[oó] (?:n[oộ]i dung|b[aà]i vi[eế]t|b[aà]i|d[uữ] li[eệ]u|tin)/giu;

const nothingYet =
  /^(?:hien )?(?:nay )?chua co (?:noi dung|bai|tin|van ban|tai lieu|du lieu|so lieu|thong tin|ke hoach|bao cao|du an|goi|danh muc|danh sach)(?=$|[ .,;:])[^.;]{0,60}\.?$/;

/** Does a sentence of its own say that there is nothing yet? What stands around it only introduces the part. */
const saysEmpty = (kept: ReadonlySet<Element>): boolean =>
  [...kept].some((element) => {
    const [only] = element.children;
    return (
      element.children.length === 1 &&
      only !== undefined &&
      isText(only) &&
      nothingYet.test(foldVietnamese(only.data).trim())
    );
  });

const wordsThatSay = (text: string): number =>
  text
    .normalize('NFC')
    .replace(blanks, ' ')
    .match(/\p{L}[\p{L}\p{N}]*/gu)?.length ?? 0;

/** Does a link lead to a file to be kept, not to a page, by its address? */
export const hasFileAddress = ({ href, to, scheme, element }: Link): boolean =>
  scheme !== 'javascript:' &&
  (/\.(?:pdf|docx?|xlsx?|odt|ods|pptx?|zip|rar|7z|rtf|jpe?g|png|tiff?)(?=[/?#]|$)/i.test(href) ||
    /(?:download|tai-?ve|tai-?file|getfile|attachment)/i.test(to ?? href) ||
    ('download' in element.attribs && !/\.html?$/.test(element.attribs.download ?? '')));

/** Is a link called as links to files are? */
export const isCalledFile = ({ folded }: Pick<Link, 'folded'>): boolean =>
  /^(?:(?:tai|xem) (?:ve|xuong|tep|file)|(?:tep|file) dinh kem|download)(?![a-z])/.test(folded);

/** Does a link lead to a file to be kept, not to a page: by its address, or because it is called so and no page by its address? */
export const isFile = (link: Link): boolean =>
  hasFileAddress(link) ||
  (isCalledFile(link) && /^https?:$/.test(link.scheme) && !/(?:\/|\.html?)(?:[?#]|$)/i.test(link.to ?? link.href));

const chromeTags = new Set(['nav', 'aside', 'footer', 'form', 'button', 'select', 'dialog', 'script', 'style']);
const chromeRoles = new Set(['navigation', 'complementary', 'search', 'contentinfo']);
const chromeNames =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs|shar(?:e|ing)|social|tools?|related|others|comments?|rating|pagination|paging)(?:[\s_-]|$)/;

const isChrome = ({ name, attribs }: Element): boolean =>
  chromeTags.has(name) ||
  chromeRoles.has(attribs.role ?? '') ||
  'hidden' in attribs ||
  chromeNames.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 200).toLowerCase());

/** Does an element stand within another? */
export function isWithin(element: Element, over: Element): boolean {
  for (let up = element.parent; up; up = up.parent) if (up === over) return true;
  return false;
}

/** A heading that stands in a menu, a side column or a foot. */
function inChrome(element: Element): boolean {
  for (let up: ParentNode | null = element.parent; up; up = up.parent)
    if (isTag(up) && (chromeTags.has(up.name) || chromeRoles.has(up.attribs.role ?? ''))) return true;
  return false;
}

const related =
  /^(?:cac )?(?:(?:tin|bai viet|bai|van ban|noi dung|thong tin|tin bai) )?(?:cung (?:chuyen )?muc|lien quan|khac|cu hon|moi hon|da dua)$/;

/** The elements of a part. */
interface Parted {
  /** All that begin in it; the last of them may go on beyond its end. */
  inside: ReadonlySet<Element>;
  /** Those of them that belong to it. */
  kept: ReadonlySet<Element>;
  /** Those that hold something that does not belong to it. */
  torn: ReadonlySet<Element>;
}

function withoutChrome(elements: readonly Element[], heading: Element | undefined): Parted {
  const inside = new Set(elements);
  const kept = new Set<Element>();
  const left = new Set<Element>();
  const torn = new Set<Element>();
  const tear = (from: Element['parent']) => {
    for (let up = from; up && isTag(up) && !torn.has(up); up = up.parent) torn.add(up);
  };
  let skipped: number | undefined;
  for (const element of elements) {
    const level = levelOf(element);
    if (level !== undefined) {
      if (skipped !== undefined && level <= skipped) skipped = undefined;
      if (related.test(foldVietnamese(wordsOf(element)))) skipped = level;
    }
    const { parent } = element;
    const parentLeft = parent !== null && isTag(parent) && left.has(parent);
    if (element === heading || parentLeft || skipped !== undefined || isChrome(element)) {
      left.add(element);
      tear(parent);
    } else {
      kept.add(element);
      if (element.children.some((child) => isTag(child) && !inside.has(child))) tear(element);
    }
  }
  return { inside, kept, torn };
}

const levelOf = ({ name }: Element): number | undefined => (/^h[1-6]$/.test(name) ? Number(name[1]) : undefined);

/** The words of the elements that are kept, and of the loose text between them. */
function textOf({ kept, torn, inside }: Parted, heading: Element | undefined): string {
  const parts: string[] = heading ? [looseAfter(heading)] : [];
  for (const element of kept) {
    if (element.parent && isTag(element.parent) && kept.has(element.parent)) continue;
    parts.push(say(element, { kept, torn, inside }), looseAfter(element));
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function say(element: Element, { kept, torn, inside }: Parted): string {
  if (!torn.has(element)) return wordsOf(element);
  const own = ({ children }: Element): ChildNode[] => {
    const end = children.findIndex((child) => isTag(child) && !inside.has(child));
    return (end === -1 ? children : children.slice(0, end)).toReversed();
  };
  const parts: string[] = [];
  const waiting = own(element);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isText(next)) parts.push(next.data);
    else if (!isTag(next) || !kept.has(next)) continue;
    else if (torn.has(next)) for (const child of own(next)) waiting.push(child);
    else parts.push(wordsOf(next));
  }
  return parts.join(' ').normalize('NFC');
}

function looseAfter(element: Element): string {
  let text = '';
  for (let next = element.next; next && !isTag(next); next = next.next) if (isText(next)) text += next.data;
  return text.normalize('NFC');
}

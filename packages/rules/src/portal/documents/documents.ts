import type { PlainDate } from '@haicap/domain';
import type { Element } from 'domhandler';
import { dateKind, datesByRow, type LabelledDate, readDates } from '../page/dates.js';
import { foldVietnamese } from '../page/fold.js';
import type { Link } from '../page/links.js';
import { hasFileAddress, isCalledFile, isListing, mainPart } from '../page/named-parts.js';
import type { Page } from '../page/page.js';
import { type Field, isBlank, nearest, readRecords, readTables } from '../page/records.js';
import { form, symbol } from './register.js';

/** What the register says of a document. */
export type DocumentField = 'form' | 'issuer' | 'number' | 'issued' | 'effective' | 'abstract';

/** A document that the site gives a number and symbol. */
export interface ListedDocument {
  /** Where it is: its own page, or the page that lists it. */
  page: string;
  at: string;
  fields: ReadonlySet<DocumentField>;
  /** Files within the site; elsewhere: their whole address. */
  files: ReadonlySet<string>;
  /** Links that are called files; some of them lead to pages. */
  called: ReadonlySet<string>;
  /** What else it leads to within the site: files too, perhaps. */
  others: ReadonlySet<string>;
  /** Does a script lead on, nobody knows whereto? */
  byScript: boolean;
  issued?: LabelledDate['date'];
  posted?: LabelledDate['date'];
  /** Issued by the province or the state, not by the commune. */
  foreign: boolean;
}

const labels: readonly (readonly [DocumentField, (label: string) => boolean])[] = [
  [
    'number',
    (label) =>
      /^(?:so|ky hieu|so hieu)(?:[ ,/&-]{1,3}(?:va )?(?:ky )?hieu)?(?: van ban)?$|^so (?:van ban|quyet dinh)$/.test(
        label,
      ),
  ],
  ['form', (label) => /^(?:hinh thuc|loai|the loai|loai hinh)(?: van ban)?$/.test(label)],
  [
    'issuer',
    (label) =>
      /^(?:co quan|don vi|noi|cap|chu the)(?: da)?(?: ban hanh)?(?: van ban)?$|tham quyen ban hanh/.test(label),
  ],
  ['effective', (label) => dateKind(label) === 'effective' || /^(?:ngay )?(?:co )?hieu luc\b/.test(label)],
  ['issued', (label) => dateKind(label) === 'issued'],
  [
    'abstract',
    (label) => /^(?:trich yeu|noi dung|tieu de|ve viec|ten van ban|ten|mo ta|van ban|tom tat)\b/.test(label),
  ],
];

const fieldOf = (label: string): DocumentField | undefined => labels.find(([, test]) => test(label))?.[0];

/** Documents that are listed or shown, each once: what its row says and what its own page says are put together. */
export class Documents {
  readonly #own = new Map<string, ListedDocument>();
  readonly #rows: (ListedDocument & { to?: string })[] = [];

  add(page: Page): void {
    const own = onOwnPage(page);
    if (own) this.#own.set(page.path, own);
    this.#rows.push(...inTables(page));
  }

  /** Those that the commune issued, in no particular order. */
  all(): readonly ListedDocument[] {
    const merged = new Map(this.#own);
    const rest: ListedDocument[] = [];
    for (const { to, ...row } of this.#rows) {
      const own = to === undefined ? undefined : merged.get(to);
      if (own && to !== undefined) merged.set(to, together(own, row));
      else rest.push(row);
    }
    return [...merged.values(), ...rest].filter(({ foreign }) => !foreign);
  }
}

function together(own: ListedDocument, row: ListedDocument): ListedDocument {
  const issued = own.issued ?? row.issued;
  const posted = own.posted ?? row.posted;
  return {
    ...own,
    fields: new Set([...own.fields, ...row.fields]),
    files: new Set([...own.files, ...row.files]),
    called: new Set([...own.called, ...row.called]),
    others: new Set([...own.others, ...row.others]),
    byScript: own.byScript || row.byScript,
    foreign: own.foreign || row.foreign,
    ...(issued === undefined ? {} : { issued }),
    ...(posted === undefined ? {} : { posted }),
  };
}

function onOwnPage(page: Page): ListedDocument | undefined {
  const part = mainPart(page);
  if (!part || isListing(page, part)) return undefined;
  const record = readRecords(page).find(
    ({ kind, fields }) =>
      kind === 'list' &&
      fields.some(({ element }) => part.elements.has(element)) &&
      said(fields).has('number') &&
      fields.some(({ label }) => ['form', 'issued', 'abstract', 'issuer'].includes(fieldOf(label) ?? '')),
  );
  if (!record) return undefined;
  const fields = said(record.fields);
  if (form.test(part.folded)) fields.add('form');
  const spoken = [...part.elements].some(
    (one) => one.name === 'p' && one.attribs.class !== 'byline' && page.text(one).split(' ').length >= 4,
  );
  if (spoken || part.folded.replace(symbol, '').split(' ').length > 5) fields.add('abstract');
  const links = page.links.filter(({ element }) => part.elements.has(element));
  const linked = filesIn(page, links);
  const dates = readDates(page).filter(({ element, row }) => !row && part.elements.has(element));
  return {
    page: page.path,
    at: page.at(part.element),
    fields,
    ...linked,
    files: new Set([...linked.files, ...shownIn(page, part.elements)]),
    byScript: links.some(
      (link) => isByScript(link) && (isCalledFile(link) || /download|taive|taifile/i.test(link.href)),
    ),
    foreign: isForeign(record.fields),
    ...daysOf(dates),
  };
}

function inTables(page: Page): (ListedDocument & { to?: string })[] {
  const tables = readTables(page).filter(({ columns }) => isRegister(columns));
  if (tables.length === 0) return [];
  const links = new Map<Element | undefined, Link[]>();
  for (const link of page.links) {
    const row = nearest('tr', link.element);
    links.set(row, [...(links.get(row) ?? []).slice(0, LINKS), link]);
  }
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ element, fields }) => {
      const has = said(fields);
      if (!has.has('number') && !has.has('abstract')) return [];
      const own = links.get(element) ?? [];
      const to = own.find((link) => link.to !== undefined && !hasFileAddress(link) && link.to !== page.path)?.to;
      const abstract = fields.find(({ label }) => fieldOf(label) === 'abstract')?.text ?? '';
      if (form.test(foldVietnamese(abstract))) has.add('form');
      return [
        {
          page: page.path,
          at: page.at(element),
          fields: has,
          ...filesIn(page, own),
          byScript: own.some(isByScript),
          foreign: isForeign(fields),
          ...daysOf(datesByRow(page).get(element) ?? []),
          ...(to === undefined ? {} : { to }),
        },
      ];
    }),
  );
}

/** Columns of a register: numbers with titles or days of issue; not those of a list of what is to be published, and when. */
function isRegister(columns: readonly string[]): boolean {
  const known = new Set(columns.map(fieldOf));
  if (columns.some((label) => dateKind(label) === 'created' || /^thoi (?:han|diem|gian)\b/.test(label))) return false;
  return known.has('number') && (known.has('abstract') || known.has('issued'));
}

/** Links of a row that are looked at. */
const LINKS = 20;

const said = (fields: readonly Field[]): Set<DocumentField> =>
  new Set(fields.flatMap(({ label, text }) => (isBlank(text) ? [] : (fieldOf(label) ?? []))));

function daysOf(dates: readonly LabelledDate[]): { issued?: PlainDate; posted?: PlainDate } {
  const issued = dates.find(({ kind }) => kind === 'issued')?.date;
  const posted = dates.find(({ kind }) => kind === 'posted')?.date;
  return { ...(issued === undefined ? {} : { issued }), ...(posted === undefined ? {} : { posted }) };
}

const addressesOf = (links: readonly Link[]): string[] => links.map(({ to, href }) => to ?? href);

const isByScript = ({ scheme }: Link): boolean => scheme === 'javascript:';

function filesIn({ path }: Page, links: readonly Link[]): Pick<ListedDocument, 'files' | 'called' | 'others'> {
  const leading = links.filter((link) => /^https?:$/.test(link.scheme) && link.to !== path && !hasFileAddress(link));
  return {
    files: new Set(addressesOf(links.filter(hasFileAddress))),
    called: new Set(addressesOf(leading.filter(isCalledFile))),
    others: new Set(leading.flatMap(({ to }) => to ?? [])),
  };
}

/** Documents shown within the page. */
const shownIn = (page: Page, elements: ReadonlySet<Element>): string[] =>
  page
    .all('iframe[src], embed[src], object[data]')
    .filter((element) => elements.has(element))
    .flatMap(({ attribs }) => {
      const address = attribs.src ?? attribs.data ?? '';
      return /\.(?:pdf|docx?)(?=[/?#]|$)|viewer|gview/i.test(address) ? [`shown: ${address}`] : [];
    });

/** In: the fields of a document. Issued above the commune, by its issuer or by its symbol. */
function isForeign(fields: readonly Field[]): boolean {
  const text = (wanted: DocumentField) =>
    foldVietnamese(fields.find(({ label }) => fieldOf(label) === wanted)?.text ?? '');
  const issuer = text('issuer');
  if (/\b(?:xa|phuong|dac khu)\b/.test(issuer)) return false;
  return (
    /\b(?:tinh|thanh pho|trung uong|chinh phu|thu tuong|quoc hoi|bo|so|cuc|tong cuc)\b/.test(issuer) ||
    /\/(?:nd-cp|nq-cp|qd-ttg|ct-ttg|qh\d|tt-b|ttlt|ubtvqh)/.test(text('number'))
  );
}

import type { Element } from 'domhandler';
import { dateKind, datesByRow, type LabelledDate, readDates } from '../page/dates.js';
import { foldVietnamese } from '../page/fold.js';
import { isListing, mainPart, type NamedPart, namedParts } from '../page/named-parts.js';
import type { Page } from '../page/page.js';
import { type FieldTable, nearest, readTables } from '../page/records.js';
import { trailOf } from '../page/trail.js';
import { type GroupId, groupOf } from './groups.js';
import { meansQuarterlyList } from './quarterly.js';

/** Something that is published under Law 10/2022, with the dates that the site gives it. */
export interface Publication {
  element: Element;
  issued?: LabelledDate;
  posted?: LabelledDate;
  until?: LabelledDate;
  /** How many days it is said to be on display, where that is said in days. */
  days?: number;
  /** Another law sets its deadline, and the page says so. */
  ownDeadline: boolean;
}

/** Groups whose pages are lists to look things up in or calls for opinions, not papers with a day of issue. */
const undated: ReadonlySet<GroupId> = new Set(['procedures', 'consultation']);

const openness = /^(?:(?:chuyen )?muc )?(?:cong bo )?(?:cong khai|niem yet cong khai)\b/;

/** Contents published on a page: the page itself, the rows of its tables with dates, or its parts. */
export function readPublications(page: Page): readonly Publication[] {
  const part = mainPart(page);
  if (!part || part.words === 0 || meansQuarterlyList(part.folded) || part.folded.startsWith('ke hoach cong khai'))
    return [];
  const group = groupOf(part.folded);
  const open =
    openness.test(part.folded) ||
    trailOf(page).some((name) => openness.test(name)) ||
    page.path.split('/').some((name) => /^cong-khai(?:-|$)/.test(name));
  if (group === undefined ? !open : undated.has(group) && !open) return [];
  if (!isListing(page, part) && (group !== undefined || !openness.test(part.folded))) return inPart(page, part);
  const parts = namedParts(page, ({ folded }) => {
    const found = groupOf(folded);
    return found !== undefined && !undated.has(found);
  }).filter(({ element, elements }) => element !== part.element && elements.size > 0);
  const inner = parts.filter((one) => !parts.some((other) => one !== other && one.elements.has(other.element)));
  return inner.flatMap((one) =>
    open && one.pages.length === 0 && one.words > 0 ? inPart(page, one) : rowsOf(page, one),
  );
}

function inPart(page: Page, part: NamedPart): readonly Publication[] {
  const rows = rowsOf(page, part);
  if (rows.length > 0) return rows;
  const dates = readDates(page).filter(({ element, row }) => !row && part.elements.has(element));
  const found = { element: part.element, ...datesFrom(dates), ...termOf(part.text) };
  // A page that only its title names may be a list of others, for all that can be told.
  if (part.element === page.main && !found.issued && !found.posted) return [];
  return [found];
}

/** Rows of the part's tables that give dates of issue or of posting; a row that leads to a page of its own is judged there. */
function rowsOf(page: Page, part: NamedPart): Publication[] {
  const leading = new Set(part.pages.map((link) => nearest('tr', link.element)));
  return readTables(page)
    .filter((table) => part.elements.has(table.element) && isDated(table))
    .flatMap(({ rows }) =>
      rows.flatMap(({ element }): Publication[] => {
        const dates = datesByRow(page).get(element) ?? [];
        const found = { element, ...datesFrom(dates), ...termOf(page.text(element)) };
        return leading.has(element) && !(found.issued && found.posted) ? [] : [found];
      }),
    );
}

function isDated({ columns }: FieldTable): boolean {
  const kinds = columns.map(dateKind);
  return (kinds.includes('issued') || kinds.includes('posted')) && !kinds.includes('created');
}

function datesFrom(dates: readonly LabelledDate[]): Pick<Publication, 'issued' | 'posted' | 'until'> {
  const first = (kind: LabelledDate['kind']) => dates.find((date) => date.kind === kind);
  const [issued, posted, until] = [first('issued'), first('posted'), first('until')];
  return { ...(issued ? { issued } : {}), ...(posted ? { posted } : {}), ...(until ? { until } : {}) };
}

const term =
  /\b(?:thoi (?:han|gian) (?:cong khai|niem yet|dang)|(?:cong khai|niem yet) trong(?: thoi (?:han|gian))?):? (\d{1,3}) ngay\b(?! lam viec)/;

function termOf(text: string): Pick<Publication, 'days' | 'ownDeadline'> {
  const folded = foldVietnamese(text);
  const days = term.exec(folded)?.[1];
  return {
    ownDeadline: /\bthoi han (?:rieng|khac)\b/.test(folded),
    ...(days === undefined ? {} : { days: Number(days) }),
  };
}

import type { Check } from '../audit/check.js';
import { foldVietnamese } from '../page/fold.js';
import { type NamedPart, namedParts } from '../page/named-parts.js';
import type { Page } from '../page/page.js';

/** Something that must be spoken of under a topic, wherever on the site. */
export interface Facet {
  /** In messages: "thu hồi đất". */
  name: string;
  /** An expression is matched against names and contents of the topic's parts, a function asked about the names alone; in small letters without diacritics. */
  says: RegExp | ((folded: string) => boolean);
}

/** A topic that a site must have a part of its own for. */
export interface WantedTopic {
  /** In messages: "Ngân sách của xã". */
  name: string;
  /** Is this the name of a part on the topic? In small letters without diacritics, numbering left out. */
  means: (folded: string, name: string) => boolean;
  /** Fewest words of a part that says something. */
  words?: number;
  /** What the parts must speak of, taken together. */
  facets?: readonly Facet[];
  /** May a file attached to one part hold what is not spoken of? Yes, unless parts are unlike each other. */
  inFiles?: boolean;
  /** What a part that does not count should have; by default: contents. */
  expected?: string;
  /** Says what keeps a part from counting, or nothing. */
  lacks?: (part: NamedPart, page: Page) => string | undefined;
}

/** What is remembered of a part of a page. */
interface Seen {
  page: string;
  at: string;
  lacks?: string;
  /** Names of the facets that it speaks of. */
  facets: readonly string[];
  files: boolean;
  /** Pages that it leads to. */
  to: readonly string[];
}

/** Links of a part that are remembered. */
const LINKS = 20;

/**
 * The check of a requirement that asks for a topic: wherever on the site, under a name that means it, with contents.
 *
 * A part whose links all lead nowhere does not count. Where something is not spoken of on the pages but files are attached,
 * a person is asked to look into them.
 */
export const topicCheck =
  ({
    name,
    means,
    words = 12,
    facets = [],
    inFiles = true,
    expected = `mục "${name}" có nội dung`,
    lacks,
  }: WantedTopic): Check =>
  ({ findings }) => {
    const seen: Seen[] = [];
    return {
      page: (page) => {
        const parts = namedParts(page, ({ folded, name: said }) => means(folded, said));
        for (const part of parts) {
          const text = `${part.folded} ${foldVietnamese(part.text)}`;
          const missing = part.words < words ? tooShort(part.words) : lacks?.(part, page);
          // What a wider part lacks is said of the narrower one within it; what an entry of a list lacks, of its own page.
          const better = part.leadsTo !== undefined || parts.some(({ element }) => part.elements.has(element));
          if (missing !== undefined && better) continue;
          seen.push({
            page: page.path,
            at: page.at(part.element),
            ...(missing === undefined ? {} : { lacks: missing }),
            facets: facets
              .filter(({ says }) => (typeof says === 'function' ? says(part.folded) : says.test(text)))
              .map((facet) => facet.name),
            files: part.files.length > 0,
            to: part.leadsTo === undefined ? part.pages.flatMap(({ to }) => to ?? []).slice(0, LINKS) : [part.leadsTo],
          });
        }
      },
      outcome: ({ exists }) => {
        const dead = ({ to }: Seen) => to.length > 0 && to.every((address) => exists(address) === false);
        const good = seen.filter((part) => part.lacks === undefined && !dead(part));
        if (good.length === 0) {
          for (const part of seen) {
            const found = part.lacks ?? 'các đường dẫn của mục không dẫn đến trang nào';
            findings.addAt(part.page, { at: part.at, found, expected });
          }
          if (seen.length === 0)
            findings.addAbsence({ found: `không có mục nào là "${name}"`, expected: `một mục "${name}" có nội dung` });
          return findings.outcome();
        }
        const missing = facets.filter((facet) => !good.some((part) => part.facets.includes(facet.name)));
        const [first] = good.toSorted(
          (a, b) => order(a.page, b.page) || Number.parseInt(a.at, 10) - Number.parseInt(b.at, 10) || order(a.at, b.at),
        );
        if (missing.length === 0 || !first) return { verdict: 'pass' };
        const list = missing.map((facet) => facet.name).join(', ');
        if (inFiles && good.some(({ files }) => files))
          return {
            verdict: 'needs-person',
            question: `Chữ trên trang của mục "${name}" chưa nói đến: ${list}. Các tệp đính kèm của mục có những phần đó không?`,
          };
        findings.addAbsence({
          page: first.page,
          at: first.at,
          found: `chưa phần nào nói đến: ${list}`,
          expected: `có đủ: ${facets.map((facet) => facet.name).join(', ')}`,
        });
        return findings.outcome();
      },
    };
  };

const tooShort = (words: number): string =>
  words === 0 ? 'mục chưa có nội dung' : `mục chỉ có ${words} từ, chưa kể chỗ chưa điền`;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

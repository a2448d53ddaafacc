import type { Check } from '../audit/check.js';
import type { PdfFacts, SiteFacts } from '../audit/site-facts.js';

/** What a document says of itself. */
export type ReadPdf = Extract<PdfFacts, { readable: true }>;

type Said = { found: string; expected: string };

/** Fewer letters and digits than this in the whole document: it is made of pictures of paper. */
const FEWEST_LETTERS = 50;

/** Is a document nothing but pictures of paper? */
export const isScanned = ({ letters, pages }: ReadPdf): boolean => pages > 0 && letters < FEWEST_LETTERS;

/** The PDF documents among the files of a site. */
export const pdfFiles = ({ files }: Pick<SiteFacts, 'files'>) =>
  [...files].filter(([path, { type }]) => type === 'application/pdf' || /\.pdf(?:$|\?)/i.test(path));

/**
 * The check of a requirement on every PDF document of a site.
 *
 * In: what is wrong with a document; whether the requirement is about it at all, and why not where it is about none.
 */
export const pdfCheck =
  (
    look: (pdf: ReadPdf, path: string) => Said | undefined,
    about: (pdf: ReadPdf) => boolean = () => true,
    nothing = 'Cổng không có tệp PDF nào.',
  ): Check =>
  ({ findings }) => ({
    outcome: (site) => {
      const all = pdfFiles(site);
      const read = all.flatMap(([path, { pdf }]) => (pdf?.readable ? [{ path, pdf }] : []));
      if (all.length === 0) return { verdict: 'not-applicable', reason: 'Cổng không có tệp PDF nào.' };
      if (read.length === 0) return { verdict: 'could-not-check', cause: 'Không đọc được tệp PDF nào của cổng.' };
      const judged = read.filter(({ pdf }) => about(pdf));
      for (const { path, pdf } of judged) {
        const said = look(pdf, path);
        if (said) findings.addAt(path, said);
      }
      if (findings.count === 0 && read.length < all.length) return { verdict: 'could-not-check', cause: unreadOf(all) };
      return judged.length === 0 ? { verdict: 'not-applicable', reason: nothing } : findings.outcome();
    },
  });

/** Most documents that are named. */
const NAMED = 3;

/** Which documents nobody could look into: "Không đọc được 2 trong 5 tệp PDF: /a.pdf, /b.pdf." */
function unreadOf(all: ReturnType<typeof pdfFiles>): string {
  const unread = all.flatMap(([path, { pdf }]) => (pdf?.readable ? [] : [path.slice(0, 200)]));
  const named = unread.toSorted().slice(0, NAMED).join(', ');
  const more = unread.length > NAMED ? ` và ${unread.length - NAMED} tệp nữa` : '';
  return `Không đọc được ${unread.length} trong ${all.length} tệp PDF: ${named}${more}.`.normalize('NFC');
}

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
      if (judged.length === 0) return { verdict: 'not-applicable', reason: nothing };
      for (const { path, pdf } of judged) {
        const said = look(pdf, path);
        if (said) findings.addAt(path, said);
      }
      return findings.outcome();
    },
  });

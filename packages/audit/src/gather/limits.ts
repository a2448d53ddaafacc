/** How far reading goes. Every limit that leaves something out is named in the report's coverage. */
export interface Limits {
  /** Pages read. */
  pages: number;
  /** Files asked for beside the pages. */
  files: number;
  /** Decoded size of a page. */
  pageBytes: number;
  /** Decoded size of a file; what is longer is not read further. */
  fileBytes: number;
  /** Decoded size of a PDF document that is looked into. */
  pdfBytes: number;
  /** PDF documents looked into. */
  pdfs: number;
  /** Decoded size of a feed, map or data file whose text is kept. */
  textBytes: number;
  /** All texts kept, in characters. */
  allText: number;
  /** Decoded size of a map of the site. */
  sitemapBytes: number;
  /** Addresses taken from maps of the site. */
  sitemapAddresses: number;
  /** Everything decoded of the whole site. */
  allBytes: number;
  /** Addresses of one path whose queries differ in values only: a calendar has no end. */
  queryVariants: number;
  /** Segments of a path. */
  segments: number;
  /** How often one segment may occur in a path: wrong relative links have no end either. */
  sameSegment: number;
  /** Characters of an address. */
  addressLength: number;
  redirects: number;
  /** Addresses waiting to be read. */
  waiting: number;
  /** Requests in a row without an answer, after which reading stops. */
  failuresInRow: number;
  /** From a request to the headers of its answer, in milliseconds. */
  headersMs: number;
  /** From the headers to the end of the body. */
  bodyMs: number;
  /** The whole reading. */
  allMs: number;
  /** Further tries after no answer, or one that says to come back. */
  retries: number;
  /** Before the first further try; each next one waits twice as long. */
  retryMs: number;
  /** Longest wait that a server may ask for (Retry-After, Crawl-delay). */
  longestWaitMs: number;
  /** For one PDF document. */
  pdfMs: number;
  /** axe-core on one page. */
  axeMs: number;
  /** Structures of pages that axe-core looks at. */
  axePages: number;
  /** Size of a page that axe-core looks at. */
  axeBytes: number;
  /** Memory of the program beside this one, in megabytes. */
  workerMb: number;
}

const KB = 1024;
const MB = 1024 * KB;

export const usualLimits: Limits = {
  pages: 5_000,
  files: 20_000,
  pageBytes: 5 * MB,
  fileBytes: 100 * MB,
  pdfBytes: 20 * MB,
  pdfs: 1_000,
  textBytes: 2 * MB,
  allText: 32 * MB,
  sitemapBytes: 10 * MB,
  sitemapAddresses: 50_000,
  allBytes: 10 * 1024 * MB,
  queryVariants: 200,
  segments: 16,
  sameSegment: 3,
  addressLength: 1_000,
  redirects: 5,
  waiting: 50_000,
  failuresInRow: 20,
  headersMs: 20_000,
  bodyMs: 60_000,
  allMs: 4 * 60 * 60_000,
  retries: 2,
  retryMs: 1_000,
  longestWaitMs: 30_000,
  pdfMs: 20_000,
  axeMs: 60_000,
  axePages: 20,
  axeBytes: MB,
  workerMb: 160,
};

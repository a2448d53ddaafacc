import type { PlainDate } from '@haicap/domain';

/** A file of the site, page or not. */
export interface FileFacts {
  /** Decoded size in bytes. */
  bytes: number;
  /** Media type without parameters: "image/webp". */
  type: string;
  /** Contents of feeds, maps and data (xml, json, txt, ics, css); absent for others and above 2 MB. */
  text?: string;
  /** Of PDF documents. */
  pdf?: PdfFacts;
}

/** What a PDF document says of itself. */
export type PdfFacts =
  | { readable: false; cause: string }
  | {
      readable: true;
      /** "1.7". */
      version: string;
      title: string;
      /** "vi-VN"; empty if none is declared. */
      language: string;
      pages: number;
      /** Letters and digits of its text layer in the pages that were read. */
      letters: number;
    };

/** An address that is asked for and not there, or could not be read. */
export interface Unread {
  path: string;
  /** HTTP status; absent where no answer came. */
  status?: number;
  /** In Vietnamese. */
  cause: string;
}

/** What the answer to a request said. */
export interface AnswerFacts {
  path: string;
  status: number;
  /** Names in small letters; several values of a name joined by line feeds. */
  headers: Readonly<Record<string, string>>;
}

/** What the network says of the site's host. */
export interface NetworkFacts {
  /** The host that was asked. */
  host: string;
  https: { ok: true; validUntil: PlainDate } | { ok: false; cause: string };
  /** Where the address without encryption leads. */
  http: { redirectsToHttps: boolean; status?: number; cause?: string };
  /** IPv6 addresses of the host. */
  ipv6: readonly string[];
  dnssec: boolean | 'unknown';
}

/** What a browser measured on a page. */
export interface BrowserFacts {
  path: string;
  /** First and largest contentful paint, visual completeness, longest task; in milliseconds. */
  timings?: { firstPaint: number; largestPaint: number; visuallyComplete: number; longestTask: number };
  violations: readonly AxeViolation[];
}

/** A violation that axe-core found. */
export interface AxeViolation {
  /** axe-core's id of the rule: "image-alt". */
  rule: string;
  /** Source of the element, cut short. */
  html: string;
  /** CSS selector. */
  target: string;
}

/** What was gathered of a site beside its pages. Whatever is absent was not gathered, and `missing` says why. */
export interface SiteFacts {
  /** Addresses of all pages. */
  pages: ReadonlySet<string>;
  /** Files by address within the site; not pages. */
  files: ReadonlyMap<string, FileFacts>;
  /** Does an address of the site exist: page, file, or redirect to one? `undefined` if it was not asked for. */
  exists: (path: string) => boolean | undefined;
  /** Addresses that could not be read. */
  unread: readonly Unread[];
  /** Answers with their headers: of the first page, and of one page and file of each kind. */
  answers?: readonly AnswerFacts[];
  network?: NetworkFacts;
  browser?: readonly BrowserFacts[];
  /** axe-core in a page without layout: one page of each structure. */
  axe?: readonly { path: string; violations: readonly AxeViolation[] }[];
  /** Why something was not gathered, in Vietnamese; `axe` also where axe-core failed on some of its pages. */
  missing: { headers?: string; network?: string; browser?: string; axe?: string };
  /** Was every page read? `false` where a limit, robots.txt or a fault left some out. */
  whole: boolean;
}

import robotsParser from 'robots-parser';
import about from '../../package.json' with { type: 'json' };

/** What this program calls itself when it asks a server. */
export const userAgent = `haicap-audit/${about.version}`;

/** What robots.txt says to this program. */
export interface Robots {
  /** In: path and query as a request writes them. */
  allows: (target: string) => boolean;
  /** Wanted wait between requests, in milliseconds. */
  delayMs: number;
  /** Addresses of maps of the site, as they are written. */
  sitemaps: readonly string[];
}

const LONGEST = 500 * 1024;
const MOST_SITEMAPS = 50;

// Its types describe an ES module, but it is published as CommonJS: the import is the function itself.
const parse = robotsParser as unknown as typeof robotsParser.default;

export const noRobots: Robots = { allows: () => true, delayMs: 0, sitemaps: [] };

export const closedRobots: Robots = { allows: () => false, delayMs: 0, sitemaps: [] };

export function readRobots(text: string): Robots {
  const parsed = parse('http://site.invalid/robots.txt', text.slice(0, LONGEST));
  const delay = parsed.getCrawlDelay(userAgent) ?? 0;
  return {
    allows: (target) => parsed.isAllowed(`http://site.invalid${target}`, userAgent) !== false,
    delayMs: Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0,
    sitemaps: parsed.getSitemaps().slice(0, MOST_SITEMAPS),
  };
}

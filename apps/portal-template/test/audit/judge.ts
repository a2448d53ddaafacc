import { loadLaw, loadPortalRequirements } from '@haicap/data';
import { workingDaysBetween } from '@haicap/portal';
import { type AuditResult, Page, portalChecks, rulesetOn, startAudit } from '@haicap/rules/portal';
import { DAY, labels } from './communes';
import type { SiteParts } from './site-draft';

/** Every requirement that a machine judges, in the order of the data. */
export const judged = (await loadPortalRequirements()).filter(({ judge }) => judge === 'machine');

const { acts } = await loadLaw();
const ruled = rulesetOn(judged, acts, DAY);

/** A page that remembers what it was asked: it is judged once for every mutation of another page. */
class AskedAgain extends Page {
  readonly #texts = new Map<Parameters<Page['text']>[0], string>();
  readonly #folded = new Map<Parameters<Page['folded']>[0], string>();
  readonly #within = new Map<unknown, Map<string, ReturnType<Page['all']>>>();

  override text(node: Parameters<Page['text']>[0]): string {
    return remembered(this.#texts, node, () => super.text(node));
  }

  override folded(node: Parameters<Page['folded']>[0]): string {
    return remembered(this.#folded, node, () => super.folded(node));
  }

  override all(...[selector, within]: Parameters<Page['all']>): ReturnType<Page['all']> {
    if (!within) return super.all(selector);
    const found = remembered(this.#within, within, () => new Map<string, ReturnType<Page['all']>>());
    return remembered(found, selector, () => super.all(selector, within));
  }
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, ask: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = ask();
  known.set(key, value);
  return value;
}

/** Pages that were parsed, by address and source: a mutation changes few of them. */
const parsed = new Map<string, Page>();

function pageOf(path: string, html: string, host: string): Page {
  const key = `${host} ${path}`;
  const known = parsed.get(key);
  if (known?.html === html) return known;
  const page = new AskedAgain({ path, html, bytes: Buffer.byteLength(html) }, [host]);
  // The first is the page as it was built; what mutations make of it is not asked for twice.
  if (!known) parsed.set(key, page);
  return page;
}

/** Judges a site by every requirement that a machine judges. */
export function judge({ pages, files, answers, network, browser, host, unit }: SiteParts): readonly AuditResult[] {
  const audit = startAudit(ruled, portalChecks, { asOf: DAY, host, unit, provinceLabels: labels, workingDaysBetween });
  for (const [path, html] of pages) audit.page(pageOf(path, html, host));
  return audit.finish({
    pages: new Set(pages.keys()),
    files,
    exists: (address) => [address, address.replace(/[?#].*$/s, '')].some((path) => pages.has(path) || files.has(path)),
    unread: [],
    answers,
    network,
    browser,
    missing: {},
    whole: true,
  });
}

/** The ids of the requirements that fail. */
export const failing = (results: readonly AuditResult[]): string[] =>
  results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);

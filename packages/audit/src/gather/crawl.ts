import { Page, type PdfFacts } from '@haicap/rules/portal';
import { type Address, addressWithin, split } from './address.js';
import { Answers } from './answers.js';
import { askRobots } from './ask-robots.js';
import { askSitemaps } from './ask-sitemaps.js';
import { FileReader } from './file-reader.js';
import { type Followed, follow } from './follow.js';
import { Frontier, type LeftOut, Variants } from './frontier.js';
import type { Limits } from './limits.js';
import { endsAsFile } from './media-type.js';
import { ownHost } from './own-host.js';
import { pageLinks } from './page-links.js';
import { readPage, type Unreadable } from './read-page.js';
import { isErrorPage, SiteRecord, Tally } from './record.js';
import { noRobots, type Robots } from './robots.js';
import { megabytes } from './say.js';
import type { Answer, Transport } from './transport.js';

/** How far reading has come. */
export interface Progress {
  pages: number;
  files: number;
  /** The address that was read last. */
  address: string;
}

export interface CrawlWishes {
  limits: Limits;
  /** The host that is asked; none for a folder. */
  asked: readonly string[];
  readPdf: (body: Buffer) => Promise<PdfFacts>;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

type OnPage = (page: Page) => void;
type Remark = (what: string, where: string) => void;

const home: Address = { key: '/', target: '/' };

/** So many pages that were read make up for one that was not. */
const FOR_ONE_UNREAD = 20;

/**
 * Reads a site through a transport: level by level, in the order of addresses, so that two readings of the same site
 * read the same, and give the same facts.
 */
export class Crawl {
  readonly record = new SiteRecord();
  readonly answers = new Answers();
  readonly leftOut: Readonly<Record<LeftOut | 'robots', Tally>> = {
    variants: new Tally(),
    trap: new Tally(),
    waiting: new Tally(),
    pages: new Tally(),
    files: new Tally(),
    stopped: new Tally(),
    robots: new Tally(),
  };
  /** Addresses that are pages, for all that is known, and could not be read. */
  readonly unread = new Tally();
  /** Odd things about single addresses, by what is odd. */
  readonly odd = new Map<string, Tally>();
  /** Why reading stopped early, in Vietnamese. */
  stopped: string | undefined;
  /** Why nothing may be read although no rule of robots.txt says so. */
  closed: { status?: number; cause: string } | undefined;
  /** All hosts whose links are links within the site. */
  hosts: readonly string[];
  /** The host by which the site calls itself. */
  own: string | undefined;
  readonly #wishes: CrawlWishes;
  readonly #transport: Transport;
  readonly #readers: Frontier;
  readonly #parts: Frontier;
  readonly #variants: Variants;
  readonly #files: FileReader;
  readonly #started = performance.now();
  #robots: Robots = noRobots;
  #first: Followed | undefined;
  #mapped: readonly string[] = [];
  #forbidden = 0;
  #failures = 0;
  #bytes = 0;

  constructor(transport: Transport, wishes: CrawlWishes) {
    const { limits, asked, readPdf } = wishes;
    const leave = (address: Address, why: LeftOut) => this.leftOut[why].add(address.key);
    this.#wishes = wishes;
    this.#transport = { ...transport, ask: (target) => this.#ask(transport, target) };
    this.#readers = new Frontier(limits, leave);
    this.#parts = new Frontier(limits, leave);
    this.#variants = new Variants(limits.queryVariants);
    this.#files = new FileReader({
      limits,
      readPdf,
      hosts: () => this.hosts,
      onPart: (address) => this.#await(this.#parts, address),
      remark: (what, where) => this.#remark(what, where),
    });
    this.hosts = asked;
  }

  /** Asks for robots.txt, the first page and the maps of the site. Out: where the first page led. */
  async open(): Promise<Followed> {
    await this.#openRobots();
    const first = await this.#follow(home);
    const page =
      first.kind === 'content' && first.content.type === 'text/html'
        ? this.#read('/', first, () => undefined)
        : undefined;
    const said = page instanceof Page ? ownHost(page, []) : undefined;
    this.#know(said);
    this.#mapped = await askSitemaps({
      named: this.#robots.sitemaps,
      hosts: this.hosts,
      most: this.#wishes.limits.sitemapAddresses,
      follow: (address) => this.#follow(address),
      onMap: (followed, cut) => this.#settleMap(followed, cut),
    });
    if (said === undefined) this.#know(ownHost(undefined, this.#mapped));
    this.#first = first;
    return first;
  }

  /** Reads everything else. In: who wants the pages; each comes once. */
  async run(onPage: OnPage): Promise<void> {
    if (this.#first) await this.#settle(this.#first, onPage);
    this.#first = undefined;
    for (const location of this.#mapped) {
      const address = addressWithin({ path: '/', hosts: this.hosts }, location);
      if (address) this.#await(this.#readers, address);
    }
    await this.#drain(this.#readers, (address) => this.#visit(address, onPage));
    await this.#drain(this.#parts, (address) => this.#visitPart(address));
  }

  /**
   * Was every page read? What only goes in circles is no page, and neither is what the server says is not there. A few that are
   * closed or err do not hide a whole site: nearly every site has a door to its administration.
   */
  get whole(): boolean {
    const { variants, waiting, pages, stopped } = this.leftOut;
    const isCut = [variants, waiting, pages, stopped].some(({ count }) => count > 0);
    const read = this.record.pages.size;
    return read > 0 && !isCut && (this.#forbidden + this.unread.count) * FOR_ONE_UNREAD <= read;
  }

  async #drain(frontier: Frontier, visit: (address: Address) => Promise<void>): Promise<void> {
    for (let level = frontier.take(); level.length > 0; level = frontier.take())
      for (const address of level) {
        if (this.record.wasAsked(address.key)) continue;
        this.#watch();
        if (this.stopped === undefined) await visit(address);
        else this.leftOut.stopped.add(address.key);
      }
  }

  async #visit(address: Address, onPage: OnPage): Promise<void> {
    if (endsAsFile(split(address.target)[0])) this.#await(this.#parts, address);
    else if (this.record.pages.size >= this.#wishes.limits.pages) this.leftOut.pages.add(address.key);
    else if (!this.#variants.admits(address)) this.leftOut.variants.add(address.key);
    else await this.#settle(await this.#follow(address), onPage);
  }

  async #visitPart(address: Address): Promise<void> {
    if (this.record.files.size >= this.#wishes.limits.files) this.leftOut.files.add(address.key);
    else await this.#settle(await this.#follow(address), undefined);
  }

  /** Takes down what came of an address. A page is one only where somebody wants pages. */
  async #settle(followed: Followed, onPage: OnPage | undefined): Promise<void> {
    const { record } = this;
    // What the site shows first is its first page, wherever the server keeps it.
    const key = followed.hops[0] === '/' && followed.kind === 'content' ? '/' : followed.at.key;
    for (const from of [...followed.hops, followed.at.key]) record.leads(from, key);
    if (followed.kind !== 'content') {
      if (onPage && followed.kind === 'robots') this.#forbidden += 1;
      if (onPage && isUnread(followed)) this.unread.add(key);
      this.#settleNothing(key, followed);
      return;
    }
    const { content } = followed;
    if (onPage && content.type === 'text/html' && !isErrorPage(key)) this.#settlePage(key, followed, onPage);
    else record.files.set(key, await this.#files.facts(followed.at, content));
    this.answers.note(key, content);
    this.#wishes.onProgress?.({ pages: record.pages.size, files: record.files.size, address: key });
  }

  #settlePage(key: string, followed: Followed & { kind: 'content' }, onPage: OnPage): void {
    const page = this.#read(key, followed);
    if (!(page instanceof Page)) {
      if (!page.isFile) this.unread.add(key);
      this.record.unread({ path: key, status: 200, cause: page.cause });
      return;
    }
    this.record.pages.add(key);
    const { readers, parts } = pageLinks(page);
    for (const address of readers) this.#await(this.#readers, address);
    for (const address of parts) this.#await(this.#parts, address);
    onPage(page);
  }

  #settleNothing(key: string, followed: Exclude<Followed, { kind: 'content' }>): void {
    if (followed.kind === 'robots') this.leftOut.robots.add(key);
    else if (followed.kind === 'trap') this.leftOut.trap.add(key);
    else if (followed.kind === 'elsewhere')
      this.#remark(
        'chuyển hướng sang máy chủ khác, không đi theo',
        `${key} → ${URL.parse(followed.location)?.host ?? '?'}`,
      );
    else if (followed.kind === 'nothing') {
      const { status, cause } = followed;
      this.record.unread({ path: key, ...(status === undefined ? {} : { status }), cause });
    }
  }

  async #settleMap(followed: Followed, cut: boolean): Promise<void> {
    const { key } = followed.at;
    const isPage = followed.kind === 'content' && followed.content.type === 'text/html';
    // Nobody was promised a map: that there is none is no broken link.
    if (isPage || (followed.kind === 'nothing' && followed.status === 404)) this.record.absent(key);
    else await this.#settle(followed, undefined);
    if (cut) this.#remark('sơ đồ trang quá lớn, chỉ đọc phần đầu', key);
  }

  async #openRobots(): Promise<void> {
    const { robots, file, closed } = await askRobots(this.#transport);
    const address: Address = { key: '/robots.txt', target: '/robots.txt' };
    this.#robots = robots;
    this.closed = closed;
    this.#transport.slowDown?.(Math.min(robots.delayMs, this.#wishes.limits.longestWaitMs));
    this.record.ask(address.key);
    if (file) {
      this.record.files.set(address.key, await this.#files.facts(address, file));
    } else if (!closed) this.record.absent(address.key);
  }

  #read(
    key: string,
    { at, content }: Followed & { kind: 'content' },
    remark: Remark = (what, where) => this.#remark(what, where),
  ): Page | Unreadable {
    return readPage({ key, at, content, hosts: this.hosts, limits: this.#wishes.limits }, (note) => remark(note, key));
  }

  #await(frontier: Frontier, address: Address): void {
    if (!this.record.wasAsked(address.key)) frontier.add(address);
  }

  #know(own: string | undefined): void {
    this.own = own;
    this.hosts = [...new Set([...this.#wishes.asked, ...(own === undefined ? [] : [own])])];
  }

  #follow(address: Address): Promise<Followed> {
    const { limits, asked } = this.#wishes;
    return follow(address, { transport: this.#transport, robots: this.#robots, record: this.record, limits, asked });
  }

  async #ask(transport: Transport, target: string): Promise<Answer> {
    const answer = await transport.ask(target);
    this.#failures = answer.kind === 'nothing' && answer.status === undefined ? this.#failures + 1 : 0;
    if (answer.kind === 'content') this.#bytes += answer.bytes;
    return answer;
  }

  /** Stops the reading when the site as a whole goes beyond a limit. */
  #watch(): void {
    const { failuresInRow, allBytes, allMs } = this.#wishes.limits;
    this.#wishes.signal?.throwIfAborted();
    if (this.#failures >= failuresInRow) this.stopped ??= `máy chủ không trả lời ${failuresInRow} lần liền`;
    if (this.#bytes > allBytes) this.stopped ??= `đã đọc hơn ${megabytes(allBytes)}`;
    if (performance.now() - this.#started > allMs) this.stopped ??= `đã đọc hơn ${Math.round(allMs / 60_000)} phút`;
  }

  #remark(what: string, where: string): void {
    const tally = this.odd.get(what) ?? new Tally();
    this.odd.set(what, tally);
    tally.add(where);
  }
}

/** May there be something at an address that gave nothing? That there is nothing is an answer. */
const isUnread = (followed: Followed): boolean =>
  followed.kind === 'nothing' && followed.status !== 404 && followed.status !== 410;

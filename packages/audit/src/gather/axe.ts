import type { Page, SiteFacts } from '@haicap/rules/portal';
import { type Beside, TaskFailed } from '../worker/beside.js';
import { byCodePoint } from './address.js';
import type { Limits } from './limits.js';
import { Tally } from './record.js';
import { structureOf } from './structure.js';

/** Structures remembered beyond those that are looked at, to count them. */
const MOST_STRUCTURES = 10_000;

/** Lets axe-core look at one page of each structure: the first one that is read. */
export class AxeLook {
  /** The first page of each structure that is looked at: the browser looks at some of them too. */
  readonly chosen: string[] = [];
  readonly #beside: Beside;
  readonly #limits: Limits;
  readonly #seen = new Set<string>();
  readonly #running: Promise<void>[] = [];
  readonly #found: { path: string; violations: NonNullable<SiteFacts['axe']>[number]['violations'] }[] = [];
  readonly #big = new Tally();
  readonly #failed = new Map<string, Tally>();

  constructor(beside: Beside, limits: Limits) {
    this.#beside = beside;
    this.#limits = limits;
  }

  see(page: Page): void {
    if (this.#seen.size >= MOST_STRUCTURES) return;
    if (page.bytes > this.#limits.axeBytes) {
      this.#big.add(page.path);
      return;
    }
    const structure = structureOf(page);
    if (this.#seen.has(structure)) return;
    this.#seen.add(structure);
    if (this.#seen.size > this.#limits.axePages) return;
    this.chosen.push(page.path);
    this.#running.push(this.#look(page.path, page.html));
  }

  async facts(): Promise<Pick<SiteFacts, 'axe'> & { missing?: string }> {
    await Promise.all(this.#running);
    const missing = this.#missing();
    return {
      ...(this.#found.length > 0 ? { axe: this.#found.sort((a, b) => byCodePoint(a.path, b.path)) } : {}),
      ...(missing === undefined ? {} : { missing }),
    };
  }

  /** What should have been looked at and was not. Structures beyond the limit are left out by choice. */
  #missing(): string | undefined {
    const count = [...this.#failed.values()].reduce((sum, tally) => sum + tally.count, 0);
    if (count > 0) {
      const whys = [...this.#failed].map(([why, tally]) => `vì ${why}: ${tally.named()}`).sort(byCodePoint);
      return `axe-core không xét được ${count} trong ${this.chosen.length} trang đã chọn, ${whys.join('; ')}.`;
    }
    const allBig = this.chosen.length === 0 && this.#big.count > 0 && this.#limits.axePages > 0;
    return allBig ? 'axe-core không xét trang nào: trang nào cũng quá lớn.' : undefined;
  }

  coverage(): readonly string[] {
    const { axePages } = this.#limits;
    const lines: string[] = [];
    if (this.#found.length > 0)
      lines.push(`axe-core đã xét ${this.#found.length} trang, mỗi kiểu dựng trang một trang (trang đọc trước).`);
    if (this.#seen.size > axePages)
      lines.push(
        `Có ${this.#seen.size >= MOST_STRUCTURES ? 'hơn ' : ''}${this.#seen.size.toLocaleString('vi-VN')} kiểu dựng trang; axe-core chỉ xét ${axePages} kiểu đầu.`,
      );
    if (this.#big.count > 0) lines.push(`axe-core không xét trang quá lớn: ${this.#big.named()}.`);
    for (const [why, tally] of this.#failed) lines.push(`axe-core không xét được vì ${why}: ${tally.named()}.`);
    return lines;
  }

  async #look(path: string, html: string): Promise<void> {
    try {
      const { violations } = await this.#beside.run('axe', { html, url: 'http://site.invalid/' }, this.#limits.axeMs);
      this.#found.push({ path, violations });
    } catch (error) {
      const why = whyNot[error instanceof TaskFailed ? error.why : 'error'];
      const tally = this.#failed.get(why) ?? new Tally();
      this.#failed.set(why, tally);
      tally.add(path);
    }
  }
}

const whyNot = { time: 'quá lâu', memory: 'cần quá nhiều bộ nhớ', error: 'trang làm chương trình dừng' } as const;

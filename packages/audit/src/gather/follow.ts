import { type Address, addressWithin } from './address.js';
import { isTrap } from './frontier.js';
import type { Limits } from './limits.js';
import type { SiteRecord } from './record.js';
import type { Robots } from './robots.js';
import type { Answer, Content, Transport } from './transport.js';

/** Where an address led, redirects followed. */
export type Followed = {
  /** The last address asked for, or that would have been. */
  at: Address;
  /** Keys of the addresses that redirected to it. */
  hops: readonly string[];
} & (
  | { kind: 'content'; content: Content }
  | { kind: 'nothing'; status?: number; cause: string }
  /** It was asked for before. */
  | { kind: 'known' }
  | { kind: 'robots' }
  | { kind: 'trap' }
  /** It leads to another host, which is not asked. */
  | { kind: 'elsewhere'; status: number; location: string }
);

/** What following needs to know. */
export interface Guide {
  transport: Transport;
  robots: Robots;
  record: SiteRecord;
  limits: Limits;
  /** Hosts that are the one asked for: only to them redirects are followed. */
  asked: readonly string[];
}

/** Asks for an address and follows redirects within the host that is asked. */
export async function follow(start: Address, { transport, robots, record, limits, asked }: Guide): Promise<Followed> {
  const hops: string[] = [];
  const targets = new Set<string>();
  let at = start;
  for (;;) {
    // `/a/index.html` leads to `/a/`: one key, two requests.
    if (!hops.includes(at.key) && !record.ask(at.key)) return { kind: 'known', at, hops };
    if (!robots.allows(at.target)) return { kind: 'robots', at, hops };
    targets.add(at.target);
    const answer: Answer = await transport.ask(at.target);
    if (answer.kind === 'content') return { kind: 'content', at, hops, content: answer };
    if (answer.kind === 'nothing') return { ...answer, at, hops };
    const { status, location } = answer;
    const next = addressWithin({ path: at.target, hosts: asked }, location);
    if (!next) return { kind: 'elsewhere', at, hops, status, location };
    if (targets.has(next.target)) return { kind: 'nothing', at, hops, status, cause: 'Chuyển hướng vòng tròn.' };
    hops.push(at.key);
    if (hops.length > limits.redirects)
      return { kind: 'nothing', at, hops, status, cause: `Chuyển hướng quá ${limits.redirects} lần.` };
    if (isTrap(next, limits)) return { kind: 'trap', at: next, hops };
    at = next;
  }
}

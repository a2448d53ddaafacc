import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Limits } from '../limits.js';
import type { Answer, Transport } from '../transport.js';
import { type HttpAnswer, httpGet } from './http-get.js';
import { mayPass } from './no-answer.js';

export interface SiteWishes {
  limits: Limits;
  /** Wait between two requests, in milliseconds. */
  delayMs: number;
  signal?: AbortSignal;
}

/** A server as a transport: one request at a time, with a pause between, and the same host always. */
export interface SiteTransport extends Transport {
  /** The address asked, "https://xamau.lamdong.gov.vn": its scheme changes when the server leads to the encrypted one. */
  readonly origin: () => URL;
  /** Code of the last error: "ENOTFOUND". */
  readonly lastCode: () => string;
  close: () => void;
}

export function siteTransport(start: URL, { limits, delayMs, signal }: SiteWishes): SiteTransport {
  const http = new HttpAgent({ keepAlive: true, maxSockets: 1 });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: 1 });
  let origin = new URL(start.origin);
  let pause = delayMs;
  let next = 0;
  let code = '';

  const wait = (milliseconds: number) => sleep(milliseconds, undefined, signal ? { signal } : {});

  async function once(target: string): Promise<HttpAnswer> {
    const rest = next - performance.now();
    if (rest > 0) await wait(rest);
    // Not `new URL(target, origin)`: a target that begins with two slashes would name another host.
    const url = new URL(origin.origin + target);
    const answer = await httpGet(url, {
      limits,
      agent: url.protocol === 'https:' ? https : http,
      ...(signal ? { signal } : {}),
    });
    next = performance.now() + pause;
    code = answer.code ?? '';
    return answer;
  }

  async function patiently(target: string): Promise<Answer> {
    for (let tries = 0; ; tries += 1) {
      const answer = await once(target);
      if (tries >= limits.retries || answer.kind !== 'nothing' || !isPassing(answer)) return answer;
      await wait(Math.min(answer.retryAfterMs ?? limits.retryMs * 2 ** tries, limits.longestWaitMs));
    }
  }

  return {
    ask: async (target) => {
      const answer = await patiently(target);
      if (answer.kind !== 'redirect') return answer;
      const to = URL.parse(answer.location, origin.origin + target);
      // The whole site is read where it is encrypted, as soon as it says so.
      if (!to || origin.protocol !== 'http:' || to.protocol !== 'https:' || !isSameHost(to, origin)) return answer;
      origin = new URL(to.origin);
      return to.pathname + to.search === target ? patiently(target) : answer;
    },
    slowDown: (milliseconds) => {
      pause = Math.max(pause, milliseconds);
    },
    origin: () => origin,
    lastCode: () => code,
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}

const isPassing = ({ status, code }: { status?: number; code?: string }): boolean =>
  status === 429 || status === 503 || (status === undefined && mayPass(code ?? ''));

/** The same name, with the usual ports of both schemes or with one and the same port. */
export const isSameHost = (a: URL, b: URL): boolean =>
  a.hostname === b.hostname && (a.port === b.port || (a.port === '' && b.port === ''));

import { type Agent as HttpAgent, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Limits } from '../limits.js';
import { mediaType, seenType, unknownType } from '../media-type.js';
import { userAgent } from '../robots.js';
import { seconds } from '../say.js';
import { type Answer, bodyPlan, type Content, statusCause } from '../transport.js';
import { causeOf, NoAnswer } from './no-answer.js';

/** An answer, and what matters to who asks again. */
export type HttpAnswer = Answer & {
  /** Code of the error where no answer came: "ECONNREFUSED". */
  code?: string;
  /** What the server says when to come back, in milliseconds. */
  retryAfterMs?: number;
};

export interface HttpWishes {
  limits: Limits;
  agent: HttpAgent;
  signal?: AbortSignal;
}

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Asks a server once, within limits of time and size, and follows nothing.
 *
 * Not by `fetch`: that one refuses a site whose certificate is bad, and such a site is what an audit is for. The
 * certificate is judged by itself, and nothing is sent that could be stolen: no cookie, no name.
 */
export async function httpGet(url: URL, wishes: HttpWishes): Promise<HttpAnswer> {
  wishes.signal?.throwIfAborted();
  try {
    const response = await headersOf(url, wishes);
    try {
      return await answerOf(url, response, wishes);
    } finally {
      response.destroy();
    }
  } catch (error) {
    wishes.signal?.throwIfAborted();
    return { kind: 'nothing', ...causeOf(error) };
  }
}

const headersOf = (url: URL, { limits, agent, signal }: HttpWishes): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? overHttps : overHttp;
    const headers = {
      'user-agent': userAgent,
      accept: '*/*',
      'accept-language': 'vi',
      'accept-encoding': 'gzip, deflate, br',
    };
    const request = ask(url, { agent, headers, rejectUnauthorized: false, ...(signal ? { signal } : {}) });
    const timer = setTimeout(
      () => request.destroy(new NoAnswer('headers', `Máy chủ không trả lời sau ${seconds(limits.headersMs)}.`)),
      limits.headersMs,
    );
    request.once('close', () => clearTimeout(timer));
    request.once('error', reject);
    request.once('response', (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    request.end();
  });

async function answerOf(url: URL, response: IncomingMessage, wishes: HttpWishes): Promise<HttpAnswer> {
  const status = response.statusCode ?? 0;
  const { location, 'content-type': contentType } = response.headers;
  if (redirects.has(status) && location !== undefined) return { kind: 'redirect', status, location: utf8(location) };
  if (status !== 200) return { kind: 'nothing', status, cause: statusCause(status), ...retryAfter(response) };
  const named = mediaType(url.pathname, contentType);
  const body = await bodyOf(response, bodyPlan(named, wishes.limits), wishes.limits);
  const type = named === unknownType && contentType === undefined && body.body ? seenType(body.body) : named;
  const headers = Object.fromEntries(
    Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join('\n')]),
  );
  return { kind: 'content', type, headers, ...(contentType === undefined ? {} : { contentType }), ...body };
}

async function bodyOf(
  response: IncomingMessage,
  plan: { read: number; keep: number },
  { bodyMs }: Limits,
): Promise<Pick<Content, 'bytes' | 'body' | 'cut'>> {
  const late = new NoAnswer('body', `Máy chủ không gửi hết nội dung sau ${seconds(bodyMs)}.`);
  const timer = setTimeout(() => response.destroy(late), bodyMs);
  const stream = decompressed(response);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= plan.keep) chunks.push(chunk);
      else chunks.length = 0;
      if (bytes > plan.read) return { bytes: plan.read, cut: true };
    }
  } finally {
    clearTimeout(timer);
    stream.destroy();
  }
  return { bytes, cut: false, ...(bytes <= plan.keep ? { body: Buffer.concat(chunks) } : {}) };
}

/** Decompresses little by little, so that what grows without end is noticed while it does. */
function decompressed(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const decoder = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ];
  if (!decoder) throw new NoAnswer('encoding', `Máy chủ nén theo cách không ai hỏi: ${encoding.slice(0, 40)}.`);
  // Errors reach whoever reads the stream.
  return pipeline(response, decoder(), () => undefined);
}

function retryAfter({ headers }: IncomingMessage): { retryAfterMs?: number } {
  const said = headers['retry-after']?.trim();
  if (said === undefined) return {};
  if (/^\d{1,9}$/.test(said)) return { retryAfterMs: Number(said) * 1000 };
  // A date is read by the server's own clock.
  const wait = Date.parse(said) - Date.parse(headers.date ?? '');
  return Number.isNaN(wait) ? {} : { retryAfterMs: Math.max(0, wait) };
}

/** Node reads headers as Latin-1, servers write addresses in UTF-8. */
function utf8(header: string): string {
  const read = Buffer.from(header, 'latin1').toString('utf8');
  return read.includes('\uFFFD') ? header : read;
}

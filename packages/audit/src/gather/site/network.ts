import { lookup, resolve6 } from 'node:dns/promises';
import { request } from 'node:http';
import { connect } from 'node:tls';
import type { NetworkFacts } from '@haicap/rules/portal';
import { userAgent } from '../robots.js';
import { causeOf, NoAnswer } from './no-answer.js';
import { isSameHost } from './site-transport.js';

/** What the network says of a host, or why it could not be asked. */
export type NetworkAnswer = { facts: NetworkFacts } | { missing: string };

/** Asks for the host's certificate, its address without encryption and its IPv6 addresses. */
export async function askNetwork(
  { hostname: host, port }: URL,
  mostMs: number,
  signal?: AbortSignal,
): Promise<NetworkAnswer> {
  if (port !== '')
    return { missing: `Địa chỉ có cổng riêng (${port}): kiểm tra địa chỉ mà người dân dùng, không có cổng.` };
  const ipv6 = await addresses6(host);
  signal?.throwIfAborted();
  if (!ipv6) return { missing: 'Không hỏi được tên miền: kiểm tra kết nối mạng rồi chạy lại.' };
  const [https, http] = await Promise.all([certificateOf(host, mostMs), withoutEncryption(host, mostMs)]);
  signal?.throwIfAborted();
  // Node's resolver does not hand on whether an answer was signed.
  return { facts: { host, https, http, ipv6, dnssec: 'unknown' } };
}

async function addresses6(host: string): Promise<readonly string[] | undefined> {
  try {
    return (await resolve6(host)).sort();
  } catch (error) {
    if (isNone(error)) return [];
  }
  // The name server may be out of reach for this program while the system still resolves names.
  try {
    return (await lookup(host, { family: 6, all: true })).map(({ address }) => address).sort();
  } catch (error) {
    return isNone(error) && (await lookup(host).catch(() => undefined)) ? [] : undefined;
  }
}

const isNone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENODATA', 'ENOTFOUND'].includes(String(error.code));

const certificateCauses: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'Chứng thư đã hết hạn.',
  CERT_NOT_YET_VALID: 'Chứng thư chưa có hiệu lực.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Chứng thư không cấp cho tên miền này.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Chứng thư tự ký.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Chứng thư tự ký.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Máy chủ không gửi đủ chuỗi chứng thư.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'Chứng thư không do nơi cấp được tin cậy.',
};

/** Shows the host's certificate to Node, which judges it as a browser does. */
export const certificateOf = (host: string, mostMs: number, port = 443): Promise<NetworkFacts['https']> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false, timeout: mostMs });
    const end = (facts: NetworkFacts['https']) => {
      socket.destroy();
      resolve(facts);
    };
    socket.once('timeout', () => end({ ok: false, cause: 'Máy chủ không trả lời ở cổng HTTPS.' }));
    socket.once('error', (error) => end({ ok: false, cause: causeOf(error).cause }));
    socket.once('secureConnect', () => {
      const until = new Date(socket.getPeerCertificate().valid_to);
      if (!socket.authorized) {
        const code = codeOf(socket.authorizationError);
        return end({ ok: false, cause: certificateCauses[code] ?? `Chứng thư không hợp lệ (${code}).` });
      }
      if (Number.isNaN(until.getTime())) return end({ ok: false, cause: 'Không đọc được thời hạn của chứng thư.' });
      end({ ok: true, validUntil: until.toISOString().slice(0, 10) });
    });
  });

/** Its type says Error, Node hands over the bare code of most errors. */
function codeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}

const withoutEncryption = (host: string, mostMs: number): Promise<NetworkFacts['http']> =>
  new Promise((resolve) => {
    const here = new URL(`http://${host}/`);
    const asking = request(here, { headers: { 'user-agent': userAgent }, agent: false });
    const timer = setTimeout(
      () => asking.destroy(new NoAnswer('headers', 'Máy chủ không trả lời ở địa chỉ không mã hóa.')),
      mostMs,
    );
    asking.once('close', () => clearTimeout(timer));
    asking.once('error', (error) => resolve({ redirectsToHttps: false, cause: causeOf(error).cause }));
    asking.once('response', (response) => {
      const to = URL.parse(response.headers.location ?? '', here);
      const redirects = [301, 302, 303, 307, 308].includes(response.statusCode ?? 0);
      const redirectsToHttps = redirects && to?.protocol === 'https:' && isSameHost(to, here);
      resolve({ redirectsToHttps, ...(response.statusCode === undefined ? {} : { status: response.statusCode }) });
      response.destroy();
    });
    asking.end();
  });

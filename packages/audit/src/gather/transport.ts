import type { Limits } from './limits.js';
import { isText, unknownType } from './media-type.js';

/**
 * Asks a site for one address. A folder and a server are read through the same door, by the same crawler, so that the
 * same site gives the same facts whichever way it is read.
 */
export interface Transport {
  /** In: path and query as a request writes them. Rejects only when the reading as a whole is stopped. */
  ask: (target: string) => Promise<Answer>;
  /** Waits between requests at least as long as robots.txt asks for, in milliseconds. */
  slowDown?: (milliseconds: number) => void;
}

/** What came of a request. */
export type Answer =
  | Content
  | { kind: 'redirect'; status: number; location: string }
  /** No content: status 404 and the like, or no answer at all. */
  | { kind: 'nothing'; status?: number; cause: string };

export interface Content {
  kind: 'content';
  /** Media type without parameters. */
  type: string;
  /** Decoded size. */
  bytes: number;
  /** Decoded; absent where it is not looked into, or too big for that. */
  body?: Buffer;
  /** Was it longer than is read, so that `bytes` is only what was read? */
  cut: boolean;
  /** The Content-Type header, where a server sent one. */
  contentType?: string;
  /** Names in small letters; several values of a name joined by line feeds. */
  headers?: Readonly<Record<string, string>>;
}

/** How much of a body is read, and up to which size it is kept. */
export function bodyPlan(type: string, limits: Limits): { read: number; keep: number } {
  if (type === 'text/html') return { read: limits.pageBytes, keep: limits.pageBytes };
  if (type === 'application/pdf') return { read: limits.fileBytes, keep: limits.pdfBytes };
  // Kept until it is seen whether it is a page.
  if (type === unknownType) return { read: limits.fileBytes, keep: limits.pageBytes };
  if (type === 'application/xml' || type === 'text/plain')
    return { read: limits.fileBytes, keep: Math.max(limits.textBytes, limits.sitemapBytes) };
  return { read: limits.fileBytes, keep: isText(type) ? limits.textBytes : 0 };
}

/** What an answer without content is called, whoever gives it. */
export function statusCause(status: number): string {
  if (status === 404 || status === 410) return `Không có gì ở địa chỉ này (${status}).`;
  if (status === 401 || status === 403) return `Máy chủ không cho xem địa chỉ này (${status}).`;
  if (status === 429) return 'Máy chủ bảo hỏi quá nhiều (429).';
  return status >= 500 ? `Máy chủ báo lỗi (${status}).` : `Máy chủ trả lời mã ${status}.`;
}

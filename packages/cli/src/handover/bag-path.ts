const written: Record<string, string> = { '%': '%25', '\r': '%0D', '\n': '%0A' };

/**
 * A path as a manifest writes it: CR, LF and "%", and only those, percent-encoded (RFC 8493, 2.1.3).
 *
 * @example
 * encodeBagPath('data/50%.txt'); // 'data/50%25.txt'
 */
export const encodeBagPath = (path: string): string => path.replace(/[%\r\n]/g, (sign) => written[sign] ?? sign);

/**
 * The path that a manifest means. Other percent signs stay: many programs write them bare.
 *
 * @example
 * decodeBagPath('data/50%25 a%20b'); // 'data/50% a%20b'
 */
export const decodeBagPath = (text: string): string =>
  text.replace(/%(25|0[ad])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Does a path stay in the bag on every system? What comes from a stranger's manifest is never opened before this is asked
 * (RFC 8493, 5.1: "/", "~", ".."; also Windows' drives and backslashes, and parts that are empty or ".").
 */
export function staysInBag(path: string): boolean {
  const parts = path.split('/');
  return (
    !/^([~\\]|[a-z]:)/i.test(path) &&
    !path.includes('\0') &&
    parts.every((part) => part !== '' && part !== '.') &&
    !path.split(/[\\/]/).includes('..')
  );
}

/** A path for a person's eyes: signs that move the cursor, or that nobody sees, are written out. */
export const showPath = (path: string): string =>
  path.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}}`,
  );

/** The order of every list of paths: by code unit, the same on every machine. */
export const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : Number(a.path > b.path);

/** An address as its parts; `undefined` for what is no address. (`URL.parse` is not there in Node 20.) */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

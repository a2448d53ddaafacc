import { type Page, withoutIndex } from '@haicap/rules/portal';

/** Names that a site has only while it is being looked at: it says itself by which name it will be known. */
export const isLocalName = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || /^[\d.]+$/.test(hostname) || hostname.startsWith('[');

/**
 * The host by which a site calls itself: its first page's canonical address, or `og:url`, or else the first address of
 * its map. A canonical address that is not that of the first page is no name of the site.
 */
export function ownHost(first: Page | undefined, mapped: readonly string[]): string | undefined {
  const said = [
    first?.first('link[rel="canonical" i][href]')?.attribs.href,
    first?.first('meta[property="og:url" i][content]')?.attribs.content,
  ];
  for (const one of said) {
    const url = URL.parse(one?.trim() ?? '');
    const ofFirst = url && [first?.path, first?.base].includes(withoutIndex(url.pathname) + url.search);
    if (url && ofFirst && isWeb(url)) return url.host;
  }
  const url = mapped.map((one) => URL.parse(one)).find((one) => one && isWeb(one));
  return url?.host;
}

const isWeb = ({ protocol, host }: URL): boolean => /^https?:$/.test(protocol) && host !== '';

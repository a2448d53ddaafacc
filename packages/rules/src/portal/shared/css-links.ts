import { withoutComments } from './css-comments.js';

const MOST = 2_000;

/** Addresses that a style sheet refers to: pictures, fonts, further style sheets. As they are written. */
export function cssLinks(css: string): readonly string[] {
  const plain = withoutComments(css);
  const found = new Set<string>();
  const patterns = [
    /url\(\s{0,20}(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|([^\s"'()]{1,2000}))/gi,
    /@import\s{1,20}(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})')/gi,
  ];
  for (const pattern of patterns)
    for (const [, ...ways] of plain.matchAll(pattern)) {
      const said = ways.find((way) => way !== undefined);
      if (said !== undefined && !/^(data:|#)/i.test(said)) found.add(said);
      if (found.size >= MOST) return [...found];
    }
  return [...found];
}

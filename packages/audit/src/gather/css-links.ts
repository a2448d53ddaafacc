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

function withoutComments(css: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = css.indexOf('/*'); at >= 0; at = css.indexOf('/*', from)) {
    parts.push(css.slice(from, at));
    const end = css.indexOf('*/', at + 2);
    if (end < 0) return parts.join('');
    from = end + 2;
  }
  parts.push(css.slice(from));
  return parts.join('');
}

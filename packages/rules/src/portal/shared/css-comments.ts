/** A style sheet without its comments; linear, whatever the text. */
export function withoutComments(css: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = css.indexOf('/*'); at >= 0; at = css.indexOf('/*', from)) {
    parts.push(css.slice(from, at));
    const end = css.indexOf('*/', at + 2);
    if (end < 0) return parts.join(' ');
    from = end + 2;
  }
  return [...parts, css.slice(from)].join(' ');
}

import { withoutComments } from './css-comments.js';

/** A rule of a style sheet. */
export interface CssRule {
  selector: string;
  /** What stands between its braces, nested rules left out. */
  declarations: string;
  /** The at-rules and rules around it: "@media print". */
  around: string;
}

interface Open {
  prelude: string;
  body: string[];
}

/** Deeper rules are read, but what is around them is not told. */
const TOLD = 8;

/**
 * The rules of a style sheet, one after the other; linear, whatever the text.
 *
 * In: CSS. Out: rules with declarations; those of key frames have `@keyframes` around them.
 */
export function cssRules(css: string): CssRule[] {
  const rules: CssRule[] = [];
  const open: Open[] = [];
  let from = 0;
  const text = withoutComments(css);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"' || sign === "'") {
      const end = text.indexOf(sign, at + 1);
      if (end < 0) break;
      at = end;
    } else if (sign === '{') {
      open.push({ prelude: text.slice(from, at).trim(), body: [] });
      from = at + 1;
    } else if (sign === ';') {
      open.at(-1)?.body.push(text.slice(from, at).trim());
      from = at + 1;
    } else if (sign === '}') {
      const closed = open.pop();
      const declarations = closed
        ? [...closed.body, text.slice(from, at).trim()].filter((one) => one !== '').join('; ')
        : '';
      const around = () =>
        open
          .slice(0, TOLD)
          .map(({ prelude }) => prelude)
          .join(' ');
      if (closed && declarations !== '') rules.push({ selector: closed.prelude, declarations, around: around() });
      from = at + 1;
    }
  }
  return rules;
}

import type { Page } from '../../page/page.js';
import type { CssRule } from '../../shared/css-rules.js';

/** What shows that something is being loaded, and ends with it. */
const waiting =
  /spin|load|wait|progress|skeleton|shimmer|placeholder|busy|ripple|fa-(beat|fade|flip|bounce|shake|pulse)/i;

/** What readers themselves set going, or what respects their wish for rest. */
const asked =
  /:(hover|focus|active)|prefers-reduced-motion\s{0,5}:\s{0,5}no-preference|@media\s{1,5}print|@(-webkit-|-moz-)?keyframes/i;

const endless = /(?:^|;\s?)(?:-webkit-|-moz-)?animation(?:-iteration-count)?\s{0,5}:[^;]{0,300}\binfinite\b/i;

/** Does a rule set something going for ever that is on the pages, and is no sign of waiting? */
export function movesOnPages({ selector, declarations, around }: CssRule, used: ReadonlySet<string>): boolean {
  if (!endless.test(declarations) || waiting.test(`${selector} ${declarations}`) || asked.test(`${around} ${selector}`))
    return false;
  return selector
    .slice(0, 2000)
    .split(',')
    .some((part) => {
      const names = part.replace(/::?[\w-]+(\([^)]*\))?|\[[^\]]*\]/g, ' ').match(/[.#]?[a-z_][\w-]*/gi) ?? [];
      return names.length > 0 && names.every((name) => used.has(/^[.#]/.test(name) ? name : name.toLowerCase()));
    });
}

/** Names by which a selector can mean something of a page: "p", ".tin", "#dau-trang". */
export function namesOf(page: Page): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, attribs } of page.all('body, body *')) {
    names.add(name);
    if (attribs.id !== undefined) names.add(`#${attribs.id.slice(0, 100)}`);
    for (const one of (attribs.class ?? '').slice(0, 2000).split(/\s+/))
      if (one !== '') names.add(`.${one.slice(0, 100)}`);
  }
  return names;
}

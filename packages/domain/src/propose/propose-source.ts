import { stringify } from 'yaml';
import { loadSource } from '../load/load-source.js';
import type { Jurisdiction } from '../schemas/plan.js';
import { escapeMarkdown } from './escape.js';
import { type Letterhead, letterhead } from './letterhead.js';
import { outline, type ProposedPassage } from './outline.js';
import { passagesOf } from './passages.js';

/** What is known of a plan before anybody has read it. */
export interface PlanToPropose {
  /** The plan's id, which is its folder's name. */
  id: string;
  /** The raw text, NFC. */
  text: string;
  /** File name of the document as it was received. */
  receivedAs: string;
  /** Where the raw text lies, relative to the folder. */
  raw: string;
  /** Empty lists where nobody has said yet whom the plan binds; the loader then asks for it. */
  jurisdiction: Jurisdiction;
}

/** A proposed `source.md`, and what stands in it. */
export interface ProposedSource {
  text: string;
  letterhead: Letterhead;
  passages: readonly ProposedPassage[];
}

/**
 * Proposes a `source.md` for a raw text: clause tree, kinds marked as proposals, front matter as far as the text gives it.
 *
 * The words are those of the raw text, one for one; only their places and kinds are proposed.
 */
export function proposeSource(plan: PlanToPropose): ProposedSource {
  const passages = outline(passagesOf(plan.text));
  const found = letterhead(passages);
  const { id, raw, receivedAs, jurisdiction } = plan;
  const { blanks, ...words } = found;
  const front = stringify(
    { id, ...words, jurisdiction, raw, receivedAs, blanks },
    { lineWidth: 0, defaultStringType: 'PLAIN' },
  );
  const { text, settled } = settle(passages, `---\n${front}---\n`);
  return { text, letterhead: found, passages: settled };
}

/** Headings and bullets whose place in the tree is taken (a label comes twice, say) become paragraphs, until no id is. */
function settle(passages: readonly ProposedPassage[], front: string): { text: string; settled: ProposedPassage[] } {
  let settled = [...passages];
  for (;;) {
    const { text, lines } = render(settled, front);
    const refused = new Set(
      loadSource({ path: 'source.md', text })
        .problems.filter(({ code }) => code === 'duplicate-clause' || code === 'heading-without-label')
        .map(({ line }) => line),
    );
    // One at a time: what stands under a second "1." is only taken as long as that is a heading.
    const first = settled.findIndex(({ form }, at) => form.as !== 'paragraph' && refused.has(lines[at]));
    if (first === -1) return { text, settled };
    settled = settled.map((passage, at) => (at === first ? asParagraph(passage) : passage));
  }
}

const asParagraph = ({ form, text, kind }: ProposedPassage): ProposedPassage => ({
  form: { as: 'paragraph' },
  text: form.as === 'bullet' ? `${form.marker} ${text}` : text,
  kind,
});

function render(passages: readonly ProposedPassage[], front: string): { text: string; lines: number[] } {
  const lines: number[] = [];
  let text = front;
  for (const passage of passages) {
    text += '\n';
    lines.push(text.split('\n').length);
    text += `${block(passage)}\n`;
  }
  return { text, lines };
}

function block({ form, text, kind, name }: ProposedPassage): string {
  const attributes = `{${name === undefined ? '' : `#${name} `}.${kind}?}`;
  if (form.as === 'heading')
    return `${'#'.repeat(form.level)} ${escapeInHeading(text.replaceAll('\n', ' '))} ${attributes}`;
  const words = text.split('\n').map(escapeMarkdown).join('\n');
  if (form.as === 'paragraph') return `${words} ${attributes}`;
  return `${'  '.repeat(form.depth - 1)}${form.marker} ${words} ${attributes}`;
}

/** A heading's label needs no backslash: "### 1. Mục đích" is no list. */
const escapeInHeading = (text: string): string => escapeMarkdown(text).replace(/^(\d{1,9})\\(?=[.)])/u, '$1');

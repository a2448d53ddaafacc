import type { ClauseKind } from '../vocabulary/clause-kinds.js';
import { endingParts, openingParts, type Part } from './parts.js';
import { type SectionStart, startOf } from './start-of.js';
import { announces, announcesCase, givesDuty, leadInOf, topicOf } from './topic.js';

/** A passage with the place and the kind that the tool proposes. */
export interface ProposedPassage {
  form: { as: 'heading'; level: number } | { as: 'paragraph' } | { as: 'bullet'; marker: '-' | '+'; depth: number };
  /** Its words without the bullet's sign; parts of several lines keep their line breaks. */
  text: string;
  kind: ClauseKind;
  /** The name of a part: `{#recipients}`. */
  name?: string;
}

/** A section that is open: what stands under it inherits what it is about. */
interface Section {
  level: number;
  rank: SectionStart['rank'] | 'part';
  topic: ClauseKind | undefined;
}

const MAX_LEVEL = 6;
const parts: readonly Part[] = [...openingParts, ...endingParts];

/**
 * Proposes for each passage where it stands and what it is, from labels and opening words alone.
 *
 * What nothing speaks for becomes an obligation once the sections have begun: a duty too many is seen and struck out, a
 * missed one is not.
 */
export function outline(passages: readonly string[]): ProposedPassage[] {
  const proposed: ProposedPassage[] = [];
  const counts = new Map<string, number>();
  const hasRomans = passages.some((line) => rankOf(line) === 'roman');
  let open: Section[] = [];
  let begun = false;
  let part: Part | undefined;
  let inPart: ProposedPassage | undefined;
  let underDash = false;

  const topic = () => open.findLast((section) => section.topic !== undefined)?.topic;
  const enter = (section: Section) => {
    open = [...open.filter(({ level }) => level < section.level), section];
  };

  const addPart = (found: Part, text: string) => {
    const count = (counts.get(found.name) ?? 0) + 1;
    counts.set(found.name, count);
    const name = count === 1 ? found.name : `${found.name}-${count}`;
    const form = found.heads ? ({ as: 'heading', level: 2 } as const) : ({ as: 'paragraph' } as const);
    part = found;
    inPart = { form, text, kind: found.kind, name };
    proposed.push(inPart);
    if (found.heads) open = [{ level: 2, rank: 'part', topic: 'note' }];
    else if (found.kind === 'closing') open = [{ level: 1, rank: 'part', topic: 'closing' }];
  };

  const addSection = (start: SectionStart, text: string) => {
    begun = true;
    part = undefined;
    const level = levelOf(start, open, hasRomans);
    const heads = start.rank === 'roman' || announces(text, start.label);
    enter({ level, rank: start.rank, topic: heads ? topicOf(text, start.label) : leadInOf(text, start.label) });
    proposed.push({
      form: { as: 'heading', level },
      text,
      kind: heads ? 'heading' : kindOf(text, start.label, topic()),
    });
  };

  const kindHere = (text: string): ClauseKind => {
    if (begun || topic() !== undefined) return kindOf(text, undefined, topic());
    return part?.kind ?? 'preamble';
  };

  for (const text of passages) {
    const start = startOf(text);
    const found = (begun ? endingParts : parts).find(({ begins }) => begins.test(text));
    const labelled = start?.as === 'section' || start?.as === 'bullet';
    const samePart = found === undefined ? part?.goesOn?.test(text) : found === part && !found.heads && found.goesOn;
    if (inPart && !labelled && samePart) {
      inPart.text += `\n${text}`;
      continue;
    }
    inPart = undefined;
    if (start?.as === 'bullet') {
      const depth = start.marker === '+' && underDash ? 2 : 1;
      underDash = underDash || start.marker === '-';
      proposed.push({
        form: { as: 'bullet', marker: start.marker, depth },
        text: start.rest,
        kind: kindHere(start.rest),
      });
      continue;
    }
    underDash = false;
    if (found) addPart(found, text);
    else if (start?.as === 'section') addSection(start, text);
    else {
      part = undefined;
      proposed.push({ form: { as: 'paragraph' }, text, kind: kindHere(text) });
    }
  }
  return proposed;
}

const rankOf = (line: string): SectionStart['rank'] | undefined => {
  const start = startOf(line);
  return start?.as === 'section' ? start.rank : undefined;
};

/** Under "Kinh phí" a body may get a duty all the same; elsewhere the section decides. */
function kindOf(text: string, label: string | undefined, topic: ClauseKind | undefined): ClauseKind {
  if (topic === 'obligation' && announcesCase(text)) return 'heading';
  if (topic === 'funding') return givesDuty(text, label) ? 'obligation' : 'funding';
  return topic ?? topicOf(text, label) ?? 'obligation';
}

/** The level in Markdown: "I." is ##, "1." ###, "1.1." ####, "a)" one below the number that it stands under. */
function levelOf({ rank, steps }: SectionStart, open: readonly Section[], hasRomans: boolean): number {
  if (rank === 'roman') return 2;
  const above = open.findLast((section) => section.rank !== 'letter' && section.level > 1);
  if (rank === 'letter') return Math.min(MAX_LEVEL, (above?.level ?? 1) + 1);
  const top = hasRomans || open.some((section) => section.rank === 'part' && section.level === 2) ? 3 : 2;
  return Math.min(MAX_LEVEL, top + steps - 1);
}

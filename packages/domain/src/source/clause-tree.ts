import { nearest } from '../problems/nearest.js';
import type { Problem } from '../problems/problem.js';
import type { Clause, Note } from '../schemas/clause.js';
import { ClauseKind, clauseKinds } from '../vocabulary/clause-kinds.js';
import { listIds } from '../vocabulary/closed-list.js';
import { NoteKind, noteKinds } from '../vocabulary/note-kinds.js';
import { readLabel } from './label.js';
import type { Block, Form } from './read-markdown.js';

/** A clause with what only the source file knows: its line and the bullet's sign. */
export interface SourceClause extends Clause {
  line: number;
  /** "-" or "+" for a bullet, empty otherwise. */
  marker: string;
}

/** A passage that others can stand under, with how many bullets and unlabelled paragraphs it already has. */
interface Container {
  id: string;
  level: number;
  depth: number;
  bullets: number;
  paragraphs: number;
}

/** Bullets stand under headings: their levels begin after the six of Markdown. */
const BULLET_LEVEL = 10;

/**
 * Puts passages into the tree of the document. Ids are legal paths: headings take the step that their label names,
 * bullets count from 1 under their heading, paragraphs without a label are p1, p2 …; a block with `{#id}` begins a named
 * part at the top (letterhead, recipients, annex).
 *
 * In: blocks in document order, the file's path. Out: clauses in document order, and a problem for each passage that has
 * no kind, an unknown or only proposed kind, no label, or the id of another one.
 */
export function clauseTree(blocks: readonly Block[], file: string): { clauses: SourceClause[]; problems: Problem[] } {
  const clauses: SourceClause[] = [];
  const problems: Problem[] = [];
  const root: Container = { id: '', level: 0, depth: 0, bullets: 0, paragraphs: 0 };
  let stack: Container[] = [root];

  const report = (problem: Omit<Problem, 'file'>) => problems.push({ file, ...problem });
  const top = () => stack.at(-1) ?? root;
  /** Leaves every passage that is not above this level. */
  const climbTo = (level: number) => {
    stack = stack.filter((container) => container.level < level);
  };

  const kindOf = (found: string | undefined, place: string, line: number): ClauseKind => {
    const parsed = ClauseKind.safeParse(found);
    if (parsed.success) return parsed.data;
    const proposed = ClauseKind.safeParse(found?.replace(/\?$/u, ''));
    if (proposed.success) {
      report({
        code: 'proposed-kind',
        place,
        line,
        found: `{.${found}}, a kind proposed by the tool`,
        expected: "a person's decision",
        fix: `write {.${proposed.data}} if you agree, else the kind that it is`,
      });
      return proposed.data;
    }
    const near = nearest(found ?? '', listIds(clauseKinds), 1)[0];
    report({
      code: found === undefined ? 'unclassified-clause' : 'unknown-clause-kind',
      place,
      line,
      found: found === undefined ? 'a clause without a kind' : `clause kind "${found}"`,
      expected: `one of ${listIds(clauseKinds).join(', ')}`,
      fix: near ? `did you mean {.${near}}?` : 'write the kind at the end of the passage, for example {.obligation}',
    });
    // The plan is refused already; as an obligation the clause draws no second complaint from the tasks that cite it.
    return 'obligation';
  };

  const place = (text: string, form: Form, id: string | undefined, line: number) => {
    if (form.as === 'bullet') {
      climbTo(BULLET_LEVEL + form.depth);
      const parent = top();
      parent.bullets += 1;
      if (id !== undefined) {
        report({
          code: 'named-bullet',
          place: `${parent.id}.${parent.bullets}`,
          line,
          found: `the name {#${id}} on a bullet`,
          expected: 'a name on a heading or a paragraph only',
          fix: `leave out #${id}: bullets are counted`,
        });
      }
      return { parent, step: String(parent.bullets), label: form.marker, level: BULLET_LEVEL + form.depth };
    }
    if (id !== undefined) {
      climbTo(1);
      return { parent: root, step: id, label: undefined, level: form.as === 'heading' ? form.level : BULLET_LEVEL };
    }
    if (form.as === 'paragraph') {
      climbTo(BULLET_LEVEL);
      const parent = top();
      parent.paragraphs += 1;
      return { parent, step: `p${parent.paragraphs}`, label: undefined, level: undefined };
    }
    climbTo(form.level);
    const found = readLabel(text);
    if (!found) {
      report({
        code: 'heading-without-label',
        place: top().id,
        line,
        found: `heading "${text}"`,
        expected: 'a label such as "II.", "4.2." or "b)"',
        fix: 'write it as a paragraph, or name the part: {#annex .heading}',
      });
    }
    return { parent: top(), step: found?.segment ?? `line-${line}`, label: found?.label, level: form.level };
  };

  const seen = new Map<string, number>();
  for (const block of blocks) {
    if (block.type === 'note') {
      const clause = clauses.at(-1);
      const note = readNote(block, clause?.id ?? '', report);
      if (clause && note) clause.notes.push(note);
      continue;
    }
    const { parent, step, label, level } = place(block.text, block.form, block.attributes.id, block.line);
    const id = parent === root ? step : `${parent.id}.${step}`;
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      report({
        code: 'duplicate-clause',
        place: id,
        line: block.line,
        found: `clause id "${id}" a second time`,
        expected: `an id of its own (the first is on line ${earlier})`,
        fix: 'check the heading levels and labels, or name the part with {#id}',
      });
    }
    seen.set(id, block.line);
    clauses.push({
      id,
      kind: kindOf(block.attributes.kind, id, block.line),
      ...(label !== undefined && { label }),
      text: block.text,
      ...(parent !== root && { parent: parent.id }),
      depth: parent.depth + 1,
      notes: [],
      line: block.line,
      marker: block.form.as === 'bullet' ? block.form.marker : '',
    });
    if (level !== undefined) stack.push({ id, level, depth: parent.depth + 1, bullets: 0, paragraphs: 0 });
  }
  return { clauses, problems };
}

function readNote(
  block: Extract<Block, { type: 'note' }>,
  clause: string,
  report: (problem: Omit<Problem, 'file'>) => void,
): Note | undefined {
  const kind = NoteKind.safeParse(block.kind);
  if (kind.success && clause !== '') return { kind: kind.data, text: block.text };
  report({
    code: 'unknown-note',
    place: clause,
    line: block.line,
    found: clause === '' ? 'a note before the first clause' : `note kind "${block.kind ?? ''}"`,
    expected: `a note under its clause, of a kind of ${listIds(noteKinds).join(', ')}`,
    fix: 'end the block quote with its kind, for example {.slip}',
  });
  return undefined;
}

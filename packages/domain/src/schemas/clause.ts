import { z } from 'zod';
import { ClauseKind } from '../vocabulary/clause-kinds.js';
import { NoteKind } from '../vocabulary/note-kinds.js';

/** A remark of the editors beside a clause: what the source leaves blank, mistypes, contradicts, or what came after. */
export const Note = z.strictObject({ kind: NoteKind, text: z.string().min(1) });
export type Note = z.infer<typeof Note>;

/** One passage of a source with a legal path of its own. */
export const Clause = z.strictObject({
  /** Legal path in small letters: section, number, letter, bullet (`ii.4.2.1`), `p1` for a paragraph without a label. */
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  kind: ClauseKind,
  /** How the source labels it: "II.", "4.2.", "a)", "-"; absent where it does not. */
  label: z.string().optional(),
  /** The source's words with the label (bullets aside), NFC, white space collapsed. */
  text: z.string().min(1),
  /** The clause that this one stands under. */
  parent: z.string().optional(),
  /** 1 for a top-level passage, one more for each step down. */
  depth: z.int().positive(),
  notes: z.array(Note),
});
export type Clause = z.infer<typeof Clause>;

import type { DocumentKind } from '@haicap/domain';
import type { TypeName } from '../form/index.js';
import type { Line } from './line.js';

/** Who issues a document, in the words of its header, text and signature. */
export interface Issuer {
  /** The direct parent agency, where there is one. */
  parent?: Line;
  /** The name as the header prints it, one line after the other. */
  name: readonly Line[];
  /** The name within a sentence. */
  inText: Line;
  /** The agency's part of the symbol: "UBND". */
  symbol: Line;
  place: Line;
  /** In whose name and as what the signer signs. */
  authority: readonly Line[];
}

/** Columns and rows of cells. */
export interface Table {
  columns: readonly Column[];
  rows: readonly (readonly Line[])[];
}

/** A column: its width is a share of the whole. */
export interface Column {
  title: string;
  width: number;
  alignment?: 'center' | 'right';
}

/** A piece of the text. `remark` is ours and goes out before signing. */
export type Block =
  | { kind: 'ground' | 'body' | 'section-heading' | 'remark'; text: Line }
  | { kind: 'table'; table: Table };

/** One signature. */
export interface Signature {
  authority: readonly Line[];
  name: Line;
}

/** An annex with pages of its own. */
export interface Annex {
  title: Line;
  /** "(Kèm theo …)". */
  reference: Line;
  blocks: readonly Block[];
}

/** A document as data: what stands in it, not what it looks like. */
export interface Letter {
  kind: DocumentKind;
  /** Id of the task that it serves. */
  task: string;
  issuer: Issuer;
  /** What follows "Số: ". */
  symbol: Line;
  /** What follows the place. */
  day: Line;
  /** `undefined` for a công văn, which has no name of its type. */
  type: TypeName | undefined;
  abstract: Line;
  addressees: readonly Line[];
  blocks: readonly Block[];
  signatures: readonly Signature[];
  /** Without the dashes and the marks at their ends. */
  recipients: readonly Line[];
  annex?: Annex;
  /** What the writer must know and check, in Vietnamese: for the screen, not for the paper. */
  notes: readonly string[];
}

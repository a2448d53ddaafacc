import { basename, dirname, resolve } from 'node:path';
import type { LoadedSource, Problem, TextFile } from '@haicap/domain';

/** A clause whose kind is still a proposal. */
export interface ProposedKind {
  clause: string;
  kind: string;
  file: string;
  line: number | undefined;
  /** Its first words. */
  words: string;
}

/** The proposals that the loader has reported, each with the words that it is about. */
export function proposedKinds(problems: readonly Problem[], clauses: LoadedSource['clauses']): ProposedKind[] {
  return problems
    .filter(({ code }) => code === 'proposed-kind')
    .map(({ place, file, line }) => {
      const clause = clauses.find((candidate) => candidate.line === line);
      const text = clause?.text ?? '';
      return {
        clause: place,
        kind: clause?.kind ?? '',
        file,
        line,
        words: text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`,
      };
    });
}

/** The same source as if a person had agreed with every proposal. */
export const acceptProposals = ({ path, text }: TextFile): TextFile => ({
  path,
  text: text.replace(/(\{(?:#[a-z0-9-]+\s*)?\.[a-z-]+)\?\}(?=\s*$)/gmu, '$1}'),
});

/** The same clauses under a front matter in which nothing is missing: what they cover does not depend on it. */
export const withStandIn = ({ path, text }: TextFile): TextFile => ({
  path,
  text: text.replace(
    /^---\n.*?\n---\n/su,
    () => `---
id: ${basename(dirname(resolve(path)))}
number: not-stated
date: not-stated
title: "-"
shortTitle: "-"
issuer: "-"
jurisdiction: { provinces: ["00"] }
raw: raw.txt
receivedAs: "-"
blanks: []
---
`,
  ),
});

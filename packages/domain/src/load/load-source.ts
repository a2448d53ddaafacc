import type { Problem } from '../problems/problem.js';
import { SourceFrontMatter } from '../schemas/plan-files.js';
import { clauseTree, type SourceClause } from '../source/clause-tree.js';
import { readMarkdown } from '../source/read-markdown.js';
import type { TextFile } from './text-file.js';
import { readYaml, type YamlFile } from './yaml-file.js';

/** A transcribed source: what is known of the document, and its clauses in order. */
export interface LoadedSource {
  front?: SourceFrontMatter;
  clauses: SourceClause[];
  /** The line of a field of the front matter. */
  lineAt: YamlFile<SourceFrontMatter>['lineAt'];
  problems: Problem[];
}

/** Reads a `source.md`: front matter, clause tree, and everything that is wrong with them. */
export function loadSource(file: TextFile): LoadedSource {
  const { frontMatter, blocks, problems } = readMarkdown(file.text, file.path);
  const front: YamlFile<SourceFrontMatter> =
    frontMatter.trim() === ''
      ? { lineAt: () => undefined, problems: [noFrontMatter(file)] }
      : readYaml({ path: file.path, text: frontMatter }, SourceFrontMatter, 2);
  const tree = clauseTree(blocks, file.path);
  return {
    ...(front.value && { front: front.value }),
    clauses: tree.clauses,
    lineAt: front.lineAt,
    problems: [...front.problems, ...problems, ...tree.problems],
  };
}

const noFrontMatter = (file: TextFile): Problem => ({
  code: 'no-front-matter',
  file: file.path,
  place: '',
  line: 1,
  found: 'a source without front matter',
  expected: 'its number, date, title and the other fields between two lines "---" at the very top',
  fix: 'add the front matter (docs/data-format.md lists the fields)',
});

export { clauseTree, type SourceClause } from './clause-tree.js';
export { readMarkdown } from './read-markdown.js';
export { type Difference, documentWords, firstDifference } from './words.js';

export { markdownText } from './markdown-text.js';
export { type PlanToPropose, type ProposedSource, proposeSource } from './propose-source.js';

import { isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { type YamlFault, yamlFaults } from './yaml-faults.js';

/** What a text in YAML holds, and where. */
export interface YamlText {
  value: unknown;
  /** The line of a value, from 1; of a field that is not there, that of the group that it belongs to: 0 for the whole text. */
  lineAt: (path: readonly PropertyKey[]) => number;
  /** How a plain value is written. */
  writtenAt: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * Reads YAML whose values an officer writes: without anchors, references and types, which nobody there means.
 *
 * Out: the value with its places, or everything in the text that is no such YAML.
 */
export function readYaml(text: string): YamlText | { faults: YamlFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const faults = yamlFaults(document, text, (offset) => lines.linePos(offset).line);
  if (faults.length > 0) return { faults };
  return {
    value: document.toJS() ?? {},
    lineAt: (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? 0 : lines.linePos(offset).line;
    },
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** Where the deepest part of a path stands that the text has. */
function offsetOf(start: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = start;
  let offset: number | undefined;
  for (const step of path) {
    if (!isCollection(node)) break;
    const item: unknown = node.items.find((candidate, index) =>
      isPair(candidate) ? String(candidate.key) === String(step) : index === step,
    );
    if (item === undefined) break;
    offset = rangeStart(isPair(item) ? item.key : item) ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

const rangeStart = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range[0] : undefined;

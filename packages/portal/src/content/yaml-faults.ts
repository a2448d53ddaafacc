import { type Document, isAlias, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { PortalProblem } from '../problems/problem.js';

/** A place in a text that is not YAML as it is used here. */
export type YamlFault = Pick<PortalProblem, 'found' | 'expected' | 'fix'> & { line: number };

const FORM = 'mỗi dòng một trường, viết "tên: giá trị", thụt vào bằng dấu cách';
const QUOTE = 'để cả giá trị trong ngoặc kép';

/**
 * What in a text is no YAML, or YAML that would say something else than was meant. One fault for a line: the others on it follow
 * from the first.
 */
export function yamlFaults(document: Document, text: string, lineOf: (offset: number) => number): YamlFault[] {
  const lines = text.split('\n');
  const wrong = document.errors.map((error) => {
    const line = isUnclosed(error) ? oddQuotes(lines) : lineOf(error.pos[0]);
    return { line, ...explain(error, lines[line - 1] ?? '') };
  });
  const all = wrong.length > 0 ? wrong : misread(document, lineOf);
  return all.filter(({ line }, index) => all.findIndex((other) => other.line === line) === index);
}

const isUnclosed = ({ code, message }: YAMLError): boolean => code === 'MISSING_CHAR' && message.includes('quote');

/** The line on which a quote opens and none closes. */
const oddQuotes = (lines: readonly string[]): number =>
  1 +
  Math.max(
    0,
    lines.findIndex((line) => (line.split('"').length - 1) % 2 === 1 || /:\s*'[^']*$/.test(line)),
  );

function explain(error: YAMLError, line: string): Omit<YamlFault, 'line'> {
  const say = (found: string, fix: string) => ({ found, expected: FORM, fix });
  if (isUnclosed(error)) return say('ngoặc kép mở mà không đóng', 'đóng ngoặc kép ở cuối giá trị');
  const [, sign] = /^\s*(?:- +)?[^:\s]+:\s+([!&*@%`[{|>])/.exec(line) ?? [];
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        found: `trường "${line.split(':')[0]?.trim() ?? ''}" lần thứ hai`,
        expected: 'mỗi trường một lần',
        fix: 'xóa một trong hai dòng',
      };
    case 'TAB_AS_INDENT':
      return { found: 'dấu tab ở đầu dòng', expected: 'dấu cách', fix: 'xóa dấu tab, gõ hai dấu cách' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:\s/.test(line)
        ? say('hai dấu hai chấm trong một dòng', `${QUOTE}, vì giá trị có dấu hai chấm`)
        : say('dòng thụt vào sai chỗ', 'để các dòng cùng nhóm thẳng hàng');
    case 'BAD_INDENT':
      return say('dòng thụt vào sai chỗ, hoặc ngoặc mở mà không đóng', 'để các dòng cùng nhóm thẳng hàng, đóng ngoặc');
    case 'MULTILINE_IMPLICIT_KEY':
      return say(`"${line.trim()}"`, 'thêm dấu cách sau dấu hai chấm');
    default:
      return sign === undefined
        ? say(`"${line.trim()}"`, `${QUOTE}; ngoặc kép bên trong đổi thành “ ”`)
        : say(`giá trị mở đầu bằng dấu ${sign}`, QUOTE);
  }
}

/** Signs that begin a value have a meaning of their own in YAML, and a hash cuts the rest of the line off. */
function misread(document: Document, lineOf: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_, node) {
      const sign = signOf(node);
      if (sign === undefined || !node.range) return;
      const line = lineOf(node.range[0]);
      faults.push({
        line,
        found: sign === '#' ? 'dấu #: chữ từ đó đến cuối dòng không hiện' : `giá trị mở đầu bằng dấu ${sign}`,
        expected: FORM,
        fix: QUOTE,
      });
    },
  });
  return faults;
}

function signOf(node: Node): string | undefined {
  if (isAlias(node)) return '*';
  if ('anchor' in node && node.anchor !== undefined) return '&';
  if (node.tag !== undefined && isScalar(node) && node.type === 'PLAIN') return '!';
  return isScalar(node) && node.type === 'PLAIN' && node.comment !== undefined && /^\S/.test(node.comment ?? '')
    ? '#'
    : undefined;
}

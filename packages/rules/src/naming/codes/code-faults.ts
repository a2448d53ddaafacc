import type { CodeFault } from './types.js';

/** The longest code, and the longest text after a scheme's own code. */
const LONGEST_CODE = 35;
const LONGEST_SCHEME_REST = 32;

/**
 * Everything that is wrong with a code in today's form; empty for a good one.
 *
 * Quyết định 20/2020/QĐ-TTg, Điều 4 (alphabet, length, groups) and Điều 6 (schemes).
 */
export function codeFaults(code: string): CodeFault[] {
  if (code === '') return [{ kind: 'empty' }];
  const plain = mend(code);
  const long: CodeFault[] = code.length > LONGEST_CODE ? [{ kind: 'too-long', length: code.length }] : [];
  return [...long, ...signFaults(code), ...(plain.startsWith('Z') ? schemeFaults(plain) : groupFaults(plain))];
}

/** A code without what people type by mistake: small letters and spaces. */
export const mend = (code: string): string => code.replace(/\s+/g, '').toUpperCase();

/** The first sign of each kind that has no place in a code. */
function signFaults(code: string): CodeFault[] {
  const first = (signs: RegExp, make: (at: number, sign: string) => CodeFault): CodeFault[] => {
    const at = code.search(signs);
    return at === -1 ? [] : [make(at, String.fromCodePoint(code.codePointAt(at) ?? 0))];
  };
  return [
    ...first(/\s/, (at) => ({ kind: 'spaces', at })),
    ...first(/[a-z]/, (at, sign) => ({ kind: 'lower-case', at, sign })),
    ...first(/[^A-Za-z0-9.\s]/, (at, sign) => ({ kind: 'sign', at, sign })),
  ];
}

function groupFaults(code: string): CodeFault[] {
  const groups = code.split('.');
  const [first = ''] = groups;
  const empty = groups.indexOf('');
  return [
    ...(first === '' || /^[A-Y]\d{2}$/.test(first) ? [] : [{ kind: 'first-group' as const, found: first }]),
    ...(empty === -1 ? [] : [{ kind: 'empty-group' as const, group: empty }]),
  ];
}

function schemeFaults(code: string): CodeFault[] {
  const scheme = code.slice(0, 3);
  if (!/^Z\d{2}$/.test(scheme)) return [{ kind: 'first-group', found: code.split('.')[0] ?? code }];
  const length = code.length - scheme.length;
  return [
    ...(scheme === 'Z00' ? [{ kind: 'scheme-number' as const, found: scheme }] : []),
    ...(length === 0 || length > LONGEST_SCHEME_REST ? [{ kind: 'scheme-rest' as const, length }] : []),
  ];
}

/** What is wrong with a host name, by the rule of letters, digits and hyphens (RFC 952, RFC 1123). */
export type HostProblem =
  | { kind: 'host-too-long'; length: number }
  | { kind: 'empty-label'; label: string }
  | { kind: 'label-too-long'; label: string; length: number }
  | { kind: 'sign'; label: string; sign: string }
  | { kind: 'hyphen-at-end'; label: string };

/** The longest host name and label that the DNS carries. */
const LONGEST_HOST = 253;
const LONGEST_LABEL = 63;

/**
 * Everything that is wrong with a host name; empty where it is a good one.
 *
 * In: the host name alone, without scheme, port or path. Capitals count as small letters.
 *
 * @example
 * hostProblems('hamthang.lamdong.gov.vn'); // []
 * hostProblems('hàmthắng.gov.vn'); // [{ kind: 'sign', label: 'hàmthắng', sign: 'à' }, { …, sign: 'ắ' }]
 */
export function hostProblems(host: string): HostProblem[] {
  const whole = host.normalize('NFC');
  const tooLong: HostProblem[] = whole.length > LONGEST_HOST ? [{ kind: 'host-too-long', length: whole.length }] : [];
  return [...tooLong, ...whole.split('.').flatMap(labelProblems)];
}

function labelProblems(label: string): HostProblem[] {
  if (label === '') return [{ kind: 'empty-label', label }];
  const signs = new Set([...label].filter((sign) => !/[a-z0-9-]/i.test(sign)));
  const problems: HostProblem[] = [...signs].map((sign) => ({ kind: 'sign', label, sign }));
  if (label.length > LONGEST_LABEL) problems.push({ kind: 'label-too-long', label, length: label.length });
  if (/^-|-$/.test(label)) problems.push({ kind: 'hyphen-at-end', label });
  return problems;
}

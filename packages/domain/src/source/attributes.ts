/** What stands in braces at the end of a block: `{#recipients .closing}`. */
export interface Attributes {
  /** The id that the editors gave to a named part of the document. */
  id?: string;
  /** The clause's kind, unchecked; with a question mark (`obligation?`) it is a proposal that nobody has confirmed. */
  kind?: string;
}

const form = /\s*\{(?:#(?<id>[a-z0-9-]+))?\s*(?:\.(?<kind>[a-z-]+\??))?\}$/u;

/**
 * Takes the attributes off the end of a block's text.
 *
 * @example
 * splitAttributes('Nơi nhận: {#recipients .closing}');
 * // { text: 'Nơi nhận:', attributes: { id: 'recipients', kind: 'closing' } }
 */
export function splitAttributes(text: string): { text: string; attributes: Attributes } {
  const match = form.exec(text);
  if (!match) return { text, attributes: {} };
  const { id, kind } = match.groups ?? {};
  return {
    text: text.slice(0, match.index),
    attributes: { ...(id !== undefined && { id }), ...(kind !== undefined && { kind }) },
  };
}

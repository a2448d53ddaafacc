import { Document, ImportedXmlComponent } from 'docx';

/** An element of XML. */
export interface Xml {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Xml | string)[];
}

const file = new Document({ sections: [] });

/** Parses XML with the parser of the library that reads templates. */
export function parseXml(text: string): Xml {
  const parsed: unknown = ImportedXmlComponent.fromXmlString(text).prepForXml({
    file,
    viewWrapper: file.Document,
    stack: [],
  });
  const node = nodeOf(parsed);
  if (typeof node === 'string') throw new Error('expected an element of XML');
  return node;
}

/** `{ 'w:p': [{ _attr: { … } }, 'text', { 'w:r': … }] }` as an element. */
function nodeOf(value: unknown): Xml | string {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value ?? {});
  if (!entry) throw new Error('expected an element of XML');
  const [name, content] = entry;
  const parts: unknown[] = Array.isArray(content) ? content : [content];
  const isAttributes = (part: unknown) => typeof part === 'object' && part !== null && '_attr' in part;
  const attributes = parts.filter(isAttributes).flatMap((part) => Object.entries(part ?? {}).map(([, own]) => own));
  const children = parts.filter((part) => !isAttributes(part) && !isEmpty(part)).map(nodeOf);
  return {
    name,
    attributes: Object.fromEntries(
      attributes.flatMap((own) => Object.entries(own ?? {}).map(([key, text]) => [key, String(text)])),
    ),
    children,
  };
}

const isEmpty = (part: unknown): boolean =>
  part === undefined || (typeof part === 'object' && part !== null && Object.keys(part).length === 0);

/** The elements directly below one, of a name if it is given. */
export const elements = (parent: Xml | undefined, name?: string): Xml[] =>
  (parent?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? child : [],
  );

/** The first element below one along a path of names. */
export const at = (parent: Xml | undefined, ...path: string[]): Xml | undefined =>
  path.reduce<Xml | undefined>((from, name) => elements(from, name)[0], parent);

/** All elements of a name, at any depth. */
export const everywhere = (parent: Xml, name: string): Xml[] =>
  elements(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...everywhere(child, name)]);

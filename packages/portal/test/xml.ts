/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Text with its entities resolved; an ampersand of another kind, or a letter that XML does not know, is an error. */
function resolve(text: string): string {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text))
    throw new Error(`illegal letter in ${JSON.stringify(text)}`);
  return text.replace(/&([^;\s]*;?)/g, (_, name: string) => {
    const sign = entities[name.replace(/;$/, '')];
    if (sign === undefined || !name.endsWith(';')) throw new Error(`unknown entity &${name}`);
    return sign;
  });
}

/** Reads an XML document of elements and text, strictly: whatever is not well-formed is an error. */
export function parseXml(document: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const [declaration, rest] = [
    document.slice(0, document.indexOf('?>') + 2),
    document.slice(document.indexOf('?>') + 2),
  ];
  if (declaration !== '<?xml version="1.0" encoding="UTF-8"?>')
    throw new Error(`unexpected declaration ${declaration}`);
  for (const [part] of rest.matchAll(/<[^>]*>|[^<]+/g)) {
    const here = open.at(-1) ?? root;
    const tag = /^<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>$/.exec(part);
    if (!tag && part.startsWith('<')) throw new Error(`unexpected ${part}`);
    if (!tag) here.text += resolve(part);
    else if (tag[1] === '/') {
      if (open.pop()?.name !== tag[2]) throw new Error(`unexpected end ${part}`);
    } else {
      const pairs = [...(tag[3] ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        resolve(value),
      ]);
      const element = { name: tag[2] ?? '', attributes: Object.fromEntries(pairs), text: '', children: [] };
      here.children.push(element);
      if (tag[4] !== '/') open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || !only || others.length > 0 || root.text.trim() !== '')
    throw new Error('not one whole element');
  return only;
}

/** The texts of the children of one name. */
export const textsOf = ({ children }: XmlElement, name: string): string[] =>
  children.filter((child) => child.name === name).map(({ text }) => text);

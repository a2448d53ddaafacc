import type { Element } from 'domhandler';
import type { Page } from '../page/page.js';
import { cssLinks } from './css-links.js';

/** Something that a browser fetches to show a page. */
export interface Loaded {
  kind: 'script' | 'style' | 'picture' | 'frame' | 'media' | 'in-style' | 'other';
  /** As they are written. A browser takes one of them: those of `srcset`. */
  addresses: readonly string[];
  element: Element;
  /** Fetched only when a reader comes near it. */
  lazy: boolean;
  /** Fetched only where scripts do not run. */
  withoutScript: boolean;
}

const loading = [
  'script[src]',
  'link[href][rel]',
  'img',
  'input[type="image" i][src]',
  'iframe[src]',
  'frame[src]',
  'embed[src]',
  'object[data]',
  'video',
  'audio',
  'track[src]',
  'style',
  '[style]',
].join(', ');

const read = new WeakMap<Page, readonly Loaded[]>();

/** What a browser fetches to show a page, in the order of the page; what scripts fetch later is not known. */
export function loadedBy(page: Page): readonly Loaded[] {
  let loaded = read.get(page);
  if (!loaded) {
    const silent = new Set(page.all('noscript *'));
    loaded = page.all(loading).flatMap((element) =>
      pieces(page, element).flatMap(([kind, addresses]) => {
        const fetched = [...new Set(addresses.map((one) => one.trim()).filter(isFetched))];
        const lazy = element.attribs.loading?.toLowerCase() === 'lazy';
        return fetched.length > 0
          ? [{ kind, addresses: fetched, element, lazy, withoutScript: silent.has(element) }]
          : [];
      }),
    );
    read.set(page, loaded);
  }
  return loaded;
}

const isFetched = (address: string): boolean =>
  address !== '' && !/^(?:data|blob|about|javascript|mailto|tel):|^#/i.test(address);

function pieces(page: Page, element: Element): [Loaded['kind'], string[]][] {
  const { src = '', href = '', data = '', srcset = '', poster = '', style } = element.attribs;
  const own: [Loaded['kind'], string[]][] =
    style === undefined ? [] : cssLinks(style).map((one) => ['in-style', [one]]);
  switch (element.name) {
    case 'script':
      return [...own, ['script', [src]]];
    case 'link':
      return [...own, ...linked(element, href)];
    case 'img':
      return [...own, ['picture', [src, ...fromSrcset(srcset), ...fromSources(page, element)]]];
    case 'input':
      return element.attribs.type?.toLowerCase() === 'image' ? [...own, ['picture', [src]]] : own;
    case 'iframe':
    case 'frame':
      return [...own, ['frame', [src]]];
    case 'embed':
    case 'track':
      return [...own, ['media', [src]]];
    case 'object':
      return [...own, ['media', [data]]];
    case 'video':
    case 'audio': {
      const sources = page.all('source[src]', element).map(({ attribs }) => attribs.src ?? '');
      return [...own, ['picture', [poster]], ['media', [src, ...sources]]];
    }
    case 'style':
      return cssLinks(page.html.slice(...inside(element))).map((one) => ['in-style', [one]]);
    default:
      return own;
  }
}

function inside({ sourceCodeLocation: at }: Element): [number, number] {
  const from = at?.startTag?.endOffset;
  return from === undefined ? [0, 0] : [from, at?.endTag?.startOffset ?? at?.endOffset ?? from];
}

function linked({ attribs }: Element, href: string): [Loaded['kind'], string[]][] {
  const rel = new Set((attribs.rel ?? '').toLowerCase().split(/\s+/));
  if (rel.has('stylesheet')) return rel.has('alternate') || 'disabled' in attribs ? [] : [['style', [href]]];
  return ['icon', 'apple-touch-icon', 'manifest', 'preload', 'modulepreload'].some((one) => rel.has(one))
    ? [['other', [href]]]
    : [];
}

const fromSources = (page: Page, { parent }: Element): string[] =>
  parent && 'name' in parent && parent.name === 'picture'
    ? page.all('source[srcset]', parent).flatMap(({ attribs }) => fromSrcset(attribs.srcset ?? ''))
    : [];

const LONGEST_SRCSET = 20_000;

/** The addresses of a `srcset`. */
export const fromSrcset = (srcset: string): string[] =>
  srcset
    .slice(0, LONGEST_SRCSET)
    .split(/\s+/)
    .map((part) => part.replace(/^\d{1,6}(?:\.\d{1,3})?[wxh](?:,|$)/, '').replace(/,$/, ''))
    .filter((part) => part !== '' && part !== ',');

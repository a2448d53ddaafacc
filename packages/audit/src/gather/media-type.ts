/** Media types by ending; text types without parameters. */
const byEnding: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  shtml: 'text/html',
  aspx: 'text/html',
  asp: 'text/html',
  php: 'text/html',
  jsp: 'text/html',
  jspx: 'text/html',
  jsf: 'text/html',
  cfm: 'text/html',
  do: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  rss: 'application/xml',
  atom: 'application/xml',
  xsl: 'application/xml',
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  txt: 'text/plain',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  vcf: 'text/vcard',
  ics: 'text/calendar',
  vtt: 'text/vtt',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  otf: 'font/otf',
  eot: 'application/vnd.ms-fontobject',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
  rar: 'application/vnd.rar',
  '7z': 'application/x-7z-compressed',
  gz: 'application/gzip',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

/** The ending of an address or file name, in small letters: "pdf"; empty if it has none. */
const endingOf = (path: string): string => /\.([a-z0-9]{1,12})$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/** Is it a page by its ending? */
export const endsAsPage = (path: string): boolean => byEnding[endingOf(path)] === 'text/html';

/** Is it certainly no page, by its ending? */
export function endsAsFile(path: string): boolean {
  const type = byEnding[endingOf(path)];
  return type !== undefined && type !== 'text/html';
}

/** What nobody says and no ending tells. */
export const unknownType = 'application/octet-stream';

/**
 * The media type of an answer, without parameters.
 *
 * In: the path, and what the server said, if one did. Servers name one type in many ways, and a folder names none: so a
 * well-known ending decides, unless the server sends a page, or does not send as a page what ends as one. Where nothing
 * is said, an address without ending is a page, and what ends otherwise is not known.
 */
export function mediaType(path: string, said: string | undefined): string {
  const type = (said ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  const ending = endingOf(path);
  const known = byEnding[ending];
  if (type !== '' && known === 'text/html') return type;
  if (known !== undefined || type !== '') return known ?? type;
  return ending === '' ? 'text/html' : unknownType;
}

/** How much of a body `seenType` looks at. */
export const SEEN = 1024;

/** The media type of what is not known by its name: a page if it begins as one. In: how the body begins. */
export function seenType(start: Buffer): string {
  const text = start.subarray(0, SEEN).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|title|body)[\s>]/i.test(text)
    ? 'text/html'
    : unknownType;
}

const texts = new Set([
  'text/css',
  'text/plain',
  'text/calendar',
  'text/csv',
  'text/tab-separated-values',
  'text/vcard',
  'text/turtle',
]);

/** Is its text wanted: feeds, maps, data, calendars, styles, robots.txt? */
export const isText = (type: string): boolean =>
  texts.has(type) || /^application\/(?:[\w.-]{1,60}\+)?(?:xml|json)$/.test(type) || type === 'text/xml';

/** Media types by ending; text types without parameters. */
const byEnding: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  rss: 'application/xml',
  atom: 'application/xml',
  xsl: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
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

/**
 * The media type of an answer, without parameters.
 *
 * In: the path, and what the server said, if one did. Servers name one type in many ways, and a folder names none: so a
 * well-known ending decides, unless the server sends a page, or does not send as a page what ends as one.
 */
export function mediaType(path: string, said: string | undefined): string {
  const type = (said ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  const known = byEnding[endingOf(path)];
  if (type !== '' && known === 'text/html') return type;
  return known ?? (type === '' ? 'text/html' : type);
}

/** Is its text wanted: feeds, maps, data, calendars, styles, robots.txt? */
export const isText = (type: string): boolean =>
  ['text/css', 'text/plain', 'text/calendar', 'text/csv'].includes(type) ||
  /^application\/(?:[\w.-]{1,60}\+)?(?:xml|json)$/.test(type) ||
  type === 'text/xml';

import { pictures } from './files';

/** A picture as an `img` needs it. */
export interface Shown {
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

/** The picture of an entry; none where it has none. The check has made sure that the file is there. */
export function pictureOf({ picture }: Readonly<Record<string, unknown>>): Shown | undefined {
  if (typeof picture !== 'object' || picture === null || !('file' in picture) || !('alt' in picture)) return undefined;
  const src = String(picture.file);
  return { src, alt: String(picture.alt), ...pictures.get(src) };
}

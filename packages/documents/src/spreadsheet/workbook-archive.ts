import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UnreadableFile } from './unreadable-file.js';

/** A list of 10,000 people unpacks to some 10 MB; what is far beyond is no list, or made to fill the memory. */
const LIMIT = 200 * 1024 * 1024;

/** The first moment that an archive can note. */
const NO_TIME = new Date(1980, 0, 1);

/** What stands in a cell whose formula was saved without a result. */
export const NO_RESULT = '#NO-RESULT!';

/**
 * A workbook whose failed formulas can be read: the reader takes a cell of type "error", or a formula without a result, for an
 * empty one, so that what the person entered would be gone without a word.
 *
 * In: the bytes of an .xlsx file. Out: the same workbook with each such cell as text: `#N/A`, or `NO_RESULT`.
 *
 * @throws UnreadableFile for an archive that is damaged, too large, or no workbook.
 */
export function withFailedFormulasAsText(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unpack(bytes);
  if (!files['xl/workbook.xml']) throw new UnreadableFile('not-a-list', kindOf(files));
  for (const [path, file] of Object.entries(files)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) files[path] = strToU8(asText(strFromU8(file)));
  }
  return zipSync(files, { level: 0 });
}

const asText = (xml: string): string =>
  xml
    .replaceAll(/(<c\b[^>]*?\st=)"e"/g, '$1"str"')
    .replaceAll(
      /<c\b([^>]*)>(<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>))(?:<v\s*\/>)?<\/c>/g,
      (_cell, attributes: string, formula: string) =>
        `<c${attributes.replace(/\st="[^"]*"/, '')} t="str">${formula}<v>${NO_RESULT}</v></c>`,
    );

/** The same archive without the moment at which it was made: what is the same inside is the same outside. */
export const withoutTimes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  zipSync(unzipSync(bytes), { mtime: NO_TIME });

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LIMIT) throw new UnreadableFile('too-large', `${LIMIT / 1024 / 1024} MB`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', error instanceof Error ? error.message : 'zip');
  }
}

const kindOf = (files: Record<string, unknown>): string => {
  if (files['word/document.xml']) return '.docx';
  if (files['ppt/presentation.xml']) return '.pptx';
  return files['content.xml'] ? '.ods' : '.zip';
};

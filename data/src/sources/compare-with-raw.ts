import { posix } from 'node:path';
import { documentWords, firstDifference, loadSource, type Problem, type TextFile } from '@haicap/domain';

/**
 * Compares every transcription with the raw text that its front matter names, word for word.
 *
 * In: all text files of the sources. Out: one problem for each transcription that is not the same, at its first difference.
 */
export function compareWithRaw(files: readonly TextFile[]): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  return files
    .filter(({ path }) => path.endsWith('/source.md'))
    .flatMap((file): Problem[] => {
      const { front, clauses } = loadSource(file);
      if (!front) return [];
      const rawPath = posix.join(posix.dirname(file.path), front.raw);
      const raw = byPath.get(rawPath);
      if (raw === undefined) {
        return [
          {
            code: 'missing-raw',
            file: file.path,
            place: 'raw',
            found: `"${front.raw}"`,
            expected: `a raw text at ${rawPath}`,
            fix: 'keep the text as it was received beside the transcription',
          },
        ];
      }
      const difference = firstDifference(documentWords(clauses), raw);
      if (!difference) return [];
      return [
        {
          code: 'not-word-for-word',
          file: file.path,
          place: `after ${difference.wordsBefore} words`,
          found: `"${difference.transcription}"`,
          expected: `"${difference.raw}", as in ${rawPath}`,
          fix: 'transcribe the raw text word for word; remarks go into a note',
        },
      ];
    });
}

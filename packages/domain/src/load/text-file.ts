import type { Problem } from '../problems/problem.js';

/** A file as the loader takes it: its path, for messages, and its whole text. */
export interface TextFile {
  path: string;
  text: string;
}

/** A problem for each line whose text is not NFC: such text looks right and is never found again. */
export function checkNormalForm(file: TextFile): Problem[] {
  if (file.text === file.text.normalize('NFC')) return [];
  return file.text.split('\n').flatMap((line, index): Problem[] => {
    const composed = line.normalize('NFC');
    if (line === composed) return [];
    const word = line.split(/\s+/u).find((part) => part !== part.normalize('NFC')) ?? line;
    return [
      {
        code: 'not-nfc',
        file: file.path,
        place: '',
        line: index + 1,
        found: `decomposed Vietnamese text (NFD) in "${word.normalize('NFC')}"`,
        expected: 'composed text (NFC)',
        fix: 'convert the file to NFC, for example with uconv -x any-nfc',
      },
    ];
  });
}

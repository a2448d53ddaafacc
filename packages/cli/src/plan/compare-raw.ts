import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentWords, firstDifference, loadSource, type Problem, type TextFile } from '@haicap/domain';

/** A problem if the transcription is not its raw text word for word, as the build of the data checks it too. */
export function compareRaw(source: TextFile, folder: string): Problem[] {
  const { front, clauses, lineAt } = loadSource(source);
  const raw = front?.raw ?? 'raw.txt';
  const path = join(folder, raw);
  if (!existsSync(path)) {
    return [
      {
        code: 'missing-raw',
        file: source.path,
        place: 'raw',
        line: lineAt(['raw']),
        found: `không có tệp "${raw}"`,
        expected: 'tệp chữ gốc nằm cạnh bản chép',
        fix: 'đặt tệp chữ như đã nhận vào đúng chỗ ấy',
      },
    ];
  }
  const difference = firstDifference(documentWords(clauses), readFileSync(path, 'utf8'));
  if (!difference) return [];
  return [
    {
      code: 'not-word-for-word',
      file: source.path,
      place: `sau ${difference.wordsBefore} chữ`,
      found: `"${difference.transcription}"`,
      expected: `"${difference.raw}", như trong ${raw}`,
      fix: 'chép đúng từng chữ; điều muốn nói thêm thì viết thành ghi chú',
    },
  ];
}

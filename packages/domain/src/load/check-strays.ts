import type { Problem } from '../problems/problem.js';
import type { TextFile } from './text-file.js';

const planFile = /^(?<folder>.+)\/(?:plan\.ya?ml|tasks\/[^/]+)$/u;

/** Files that look like a plan's but would never be read: their folder has no source, or their name is another. */
export function checkStrays(files: readonly TextFile[], folders: ReadonlySet<string>): Problem[] {
  return files.flatMap(({ path }): Problem[] => {
    const folder = planFile.exec(path)?.groups?.folder;
    if (folder === undefined) return [];
    if (!folders.has(folder)) {
      return [
        {
          code: 'no-source',
          file: path,
          place: '',
          found: 'a file of a plan without a source',
          expected: `the plan's text in ${folder}/source.md`,
          fix: 'add source.md, or move the file to the folder of its plan',
        },
      ];
    }
    if (path.endsWith('.yaml')) return [];
    return [
      {
        code: 'file-name',
        file: path,
        place: '',
        found: `a file named "${path.slice(folder.length + 1)}"`,
        expected: 'a name that ends in .yaml',
        fix: 'rename the file: it is not read',
      },
    ];
  });
}

import type { Problem } from '../problems/problem.js';
import type { TextFile } from './text-file.js';

const planFile = /^(?<folder>.+)\/(?:plan|tasks\/[^/]+)\.ya?ml$/u;

/** Files of plans that would never be read, because their folder has no `source.md`. */
export function checkStrays(files: readonly TextFile[], folders: ReadonlySet<string>): Problem[] {
  return files.flatMap(({ path }): Problem[] => {
    const folder = planFile.exec(path)?.groups?.folder;
    if (folder === undefined || folders.has(folder)) return [];
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
  });
}

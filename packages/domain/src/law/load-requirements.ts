import type { z } from 'zod';
import { deepFreeze } from '../load/deep-freeze.js';
import { checkNormalForm, type TextFile } from '../load/text-file.js';
import { readYaml } from '../load/yaml-file.js';
import { DataError, type Problem } from '../problems/problem.js';
import { listIds } from '../vocabulary/closed-list.js';
import { citedAct, type Place, unknownActs } from './check-law.js';
import { type PlacedRequirement, portalAreas, RequirementsFile } from './requirement.js';
import type { Act } from './schema.js';

/**
 * Reads the requirements on a commune's portal, checks them and links them with the acts.
 *
 * In: the files of `data/law/portal/`, one for each area, and the acts. Out: all requirements in the order of the areas, frozen.
 *
 * @throws DataError with everything that is wrong, in the order of the files and their lines.
 * @example
 * loadRequirements([{ path: 'portal/introduction.yaml', text: '…' }], acts)[0]?.id; // 'intro-apparatus'
 */
export function loadRequirements(files: readonly TextFile[], acts: readonly Act[]): readonly PlacedRequirement[] {
  const known = new Set(acts.map(({ id }) => id));
  const firstIn = new Map<string, string>();
  const read = files.map((file) => {
    const { value, lineAt, problems } = readYaml(file, RequirementsFile);
    const found = [...checkNormalForm(file), ...problems];
    if (!value) return { requirements: [], problems: found };
    const place = { file: file.path, lineAt };
    found.push(...misplaced(place, value), ...repeated(place, value, firstIn), ...uncited(place, value, known));
    return {
      requirements: value.requirements.map((requirement) => ({ ...requirement, area: value.area })),
      problems: found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    };
  });
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new DataError(problems);
  const order = listIds(portalAreas);
  const placed = read.flatMap(({ requirements }) => requirements);
  return deepFreeze(placed.sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area)));
}

type AreaFile = z.output<typeof RequirementsFile>;

/** An area has one file, which bears its name. */
const misplaced = ({ file, lineAt }: Place, { area }: AreaFile): Problem[] =>
  file.endsWith(`/${area}.yaml`)
    ? []
    : [
        {
          code: 'wrong-area',
          file,
          place: 'area',
          line: lineAt(['area']),
          found: `area "${area}" in this file`,
          expected: `the file ${area}.yaml`,
          fix: 'rename the file, or correct the area',
        },
      ];

/** `firstIn` says in which file an id was met first, over all files; it is filled on the way. */
const repeated = ({ file, lineAt }: Place, { requirements }: AreaFile, firstIn: Map<string, string>): Problem[] =>
  requirements.flatMap(({ id }, index): Problem[] => {
    const first = firstIn.get(id);
    if (first === undefined) {
      firstIn.set(id, file);
      return [];
    }
    return [
      {
        code: 'repeated-id',
        file,
        place: `requirements[${index}]`,
        line: lineAt(['requirements', index]),
        found: `"${id}" a second time, after ${first}`,
        expected: 'each one once over all areas',
        fix: 'remove or rename one of them',
      },
    ];
  });

const uncited = (place: Place, { requirements }: AreaFile, known: ReadonlySet<string>): Problem[] =>
  unknownActs(
    place,
    requirements.flatMap(({ citations }, index) =>
      citations.map((citation, at) =>
        citedAct(citation, `requirements[${index}].citations[${at}]`, ['requirements', index, 'citations', at]),
      ),
    ),
    known,
  );

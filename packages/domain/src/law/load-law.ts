import type { z } from 'zod';
import { deepFreeze } from '../load/deep-freeze.js';
import { checkNormalForm, type TextFile } from '../load/text-file.js';
import { readYaml, type YamlFile } from '../load/yaml-file.js';
import { DataError, type Problem } from '../problems/problem.js';
import { citedAct, repeatedIds, unknownActs } from './check-law.js';
import { ActsFile, DomainsFile, IdentityCodesFile, type Law } from './schema.js';

/**
 * Reads the law files, checks them and links them.
 *
 * In: the files of one folder: `acts.yaml`, `domains.yaml`, `identity-codes.yaml`. Out: the law, frozen.
 *
 * @throws DataError with everything that is wrong, in the order of these files and their lines.
 * @example
 * loadLaw([{ path: 'data/law/acts.yaml', text: '…' }, …]).acts[0]?.id; // 'decree-43-2011'
 */
export function loadLaw(files: readonly TextFile[]): Law {
  const acts = readOne(files, 'acts.yaml', ActsFile);
  const domains = readOne(files, 'domains.yaml', DomainsFile);
  const codes = readOne(files, 'identity-codes.yaml', IdentityCodesFile);
  const problems = [
    ...inOrder(acts.problems, acts.value ? checkActs(acts, acts.value) : []),
    ...inOrder(domains.problems, domains.value ? checkDomains(domains, domains.value, acts.value) : []),
    ...inOrder(codes.problems, codes.value ? checkCodes(codes, codes.value, acts.value) : []),
  ];
  if (problems.length > 0 || !acts.value || !domains.value || !codes.value) throw new DataError(problems);
  const { codes: levelOneCodes, ...identityCodes } = codes.value;
  return deepFreeze({ acts: acts.value.acts, domains: domains.value.conventions, levelOneCodes, identityCodes });
}

type Read<Value> = YamlFile<Value> & { file: string };

function readOne<Schema extends z.ZodType>(
  files: readonly TextFile[],
  name: string,
  schema: Schema,
): Read<z.output<Schema>> {
  const file = files.find(({ path }) => path === name || path.endsWith(`/${name}`));
  if (file) {
    const read = readYaml(file, schema);
    return { ...read, problems: [...checkNormalForm(file), ...read.problems], file: file.path };
  }
  const problem: Problem = {
    code: 'missing-file',
    file: name,
    place: '',
    found: 'no such file',
    expected: `${name} beside the other law files`,
    fix: 'add the file',
  };
  return { file: name, lineAt: () => undefined, problems: [problem] };
}

const inOrder = (...lists: Problem[][]): Problem[] => lists.flat().sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

const idsOf = (acts: z.output<typeof ActsFile>): Set<string> => new Set(acts.acts.map(({ id }) => id));

const checkActs = (file: Read<unknown>, value: z.output<typeof ActsFile>): Problem[] => [
  ...repeatedIds(
    file,
    'acts',
    value.acts.map(({ id }) => id),
  ),
  ...unknownActs(
    file,
    value.acts.flatMap(({ endedBy }, at) =>
      endedBy === undefined ? [] : [{ act: endedBy, place: `acts[${at}].endedBy`, path: ['acts', at, 'endedBy'] }],
    ),
    idsOf(value),
  ),
];

/** While the acts cannot be read, none is called unknown. */
type Acts = z.output<typeof ActsFile> | undefined;

const checkDomains = (file: Read<unknown>, value: z.output<typeof DomainsFile>, acts: Acts): Problem[] => [
  ...repeatedIds(
    file,
    'conventions',
    value.conventions.map(({ id }) => id),
  ),
  ...(acts
    ? unknownActs(
        file,
        value.conventions.flatMap(({ citations }, index) =>
          citations.map((citation, at) =>
            citedAct(citation, `conventions[${index}].citations[${at}]`, ['conventions', index, 'citations', at]),
          ),
        ),
        idsOf(acts),
      )
    : []),
];

const checkCodes = (file: Read<unknown>, value: z.output<typeof IdentityCodesFile>, acts: Acts): Problem[] => [
  ...repeatedIds(
    file,
    'letters',
    value.letters.map(({ letter }) => letter),
  ),
  ...repeatedIds(file, 'closed', value.closed),
  ...repeatedIds(
    file,
    'codes',
    value.codes.map(({ code }) => code),
  ),
  ...(acts
    ? unknownActs(
        file,
        Object.entries(value.citations).map(([about, citation]) =>
          citedAct(citation, `citations.${about}`, ['citations', about]),
        ),
        idsOf(acts),
      )
    : []),
];

import type { IntegrityEntry } from '@haicap/documents';
import type { DocumentKind, Plan, ProgressFile, SystemId, Unit } from '@haicap/domain';
import { parseSystem } from '../ask/system.js';
import { wrong } from '../failure.js';
import { showPath } from '../handover/bag-path.js';
import { readManifest } from '../handover/manifest.js';
import { unreadFiles, unreadLines } from '../report/problem-words.js';
import { readFiles } from '../report/read-files.js';

/** Options that fill a document in. */
export interface WordOptions {
  parent?: string;
  place?: string;
  system?: string;
  manifest?: string;
  progress?: string;
}

/** What the options say, read and checked. */
export interface Words {
  parent?: string;
  place?: string;
  system?: SystemId;
  entries?: readonly IntegrityEntry[];
  progress?: ProgressFile['tasks'];
}

/** Which kind of document an option is for. */
const only = {
  system: 'data-minutes',
  manifest: 'data-minutes',
  progress: 'weekly-report',
} as const satisfies Partial<Record<keyof WordOptions, DocumentKind>>;

/**
 * Reads what fills a document in.
 *
 * @throws WrongQuestion for an option that this kind of document has no place for, and for a file that cannot be used.
 */
export async function askWords(
  kind: DocumentKind,
  options: WordOptions,
  about: { plan: Plan; unit: Unit | undefined },
): Promise<Words> {
  for (const option of ['system', 'manifest', 'progress'] as const)
    if (options[option] !== undefined && only[option] !== kind)
      throw wrong(`--${option} không dùng cho ${kind}`, `cần bỏ --${option}, hoặc soạn ${only[option]}`);
  const { parent, place, system, manifest, progress } = options;
  return {
    ...(parent !== undefined && { parent: parent.normalize('NFC') }),
    ...(place !== undefined && { place: place.normalize('NFC') }),
    ...(system !== undefined && { system: parseSystem(system) }),
    ...(manifest !== undefined && { entries: await readEntries(manifest) }),
    ...(progress !== undefined && { progress: readTicks(progress, about) }),
  };
}

/** The files of a manifest, their paths fit for a person's eyes. */
const readEntries = async (path: string): Promise<IntegrityEntry[]> =>
  (await readManifest(path)).map((row) => ({ ...row, path: showPath(row.path) }));

function readTicks(path: string, { plan, unit }: { plan: Plan; unit: Unit | undefined }): ProgressFile['tasks'] {
  const { read, problems } = readFiles([path]);
  const [first, ...more] = read;
  if (!first || more.length > 0 || problems.length > 0)
    throw wrong(
      `Không dùng được tệp tiến độ "${path}"`,
      'cần đúng một tệp lưu từ trang theo dõi của đơn vị',
      unreadLines(unreadFiles(problems)).map((line) => line.trim()),
      'Lý do',
    );
  const { progress } = first;
  if (progress.plan !== plan.id || progress.unit !== unit?.id)
    throw wrong(
      `Tệp tiến độ "${path}" là của ${progress.unit}, kế hoạch ${progress.plan}`,
      `cần tệp của ${unit?.id ?? 'chính cơ quan này'}, kế hoạch ${plan.id}`,
    );
  return progress.tasks;
}

import { join } from 'node:path';
import { absentFiles, extraFiles, otherNames, oxumProblems, partlyListed, strangeThings } from './bag-checks.js';
import { byPath } from './bag-path.js';
import { type BagProblem, type ProblemKind, problemKinds } from './bag-problems.js';
import { bagRoot } from './bag-root.js';
import { readClaims } from './claims.js';
import { compareFile } from './compare-file.js';
import { digestFile } from './digest.js';
import type { Algorithm } from './manifest.js';
import { matchFiles } from './match-files.js';
import { mapInPool, READERS } from './pool.js';
import { scanFolder } from './scan.js';
import type { Tag } from './tag-files.js';

/** A bag to be verified. */
export interface VerifyRequest {
  folder: string;
  /** Compare names and sizes only; the payload is not read. */
  fast?: boolean | undefined;
  signal: AbortSignal;
  /** Called once with the number of bytes to read; what it gives is told of each piece that is done. */
  onStart: (bytes: number) => (bytes: number) => void;
}

/** What was found about a bag. */
export interface Verification {
  bag: string;
  /** Nothing is wrong, as far as was checked. */
  whole: boolean;
  checked: 'contents' | 'names-and-sizes';
  version: string;
  algorithms: Algorithm[];
  /** The payload as it is there. */
  files: number;
  bytes: number;
  /** sha256 of `tagmanifest-sha256.txt`, to be compared with the one that the giver wrote down. */
  seal: string;
  tags: Tag[];
  /** By kind, then by path. */
  problems: BagProblem[];
  remarks: string[];
}

/**
 * Verifies a BagIt bag (RFC 8493, 3): everything that is listed is there and unchanged, and nothing else is.
 *
 * Files are read in pieces and once, whatever the number of manifests. Nothing outside the bag is opened, nothing is fetched.
 *
 * @throws WrongQuestion when the folder is no bag; the signal's reason when it is aborted.
 */
export async function verifyBag({ folder, fast, signal, onStart }: VerifyRequest): Promise<Verification> {
  const root = await bagRoot(folder);
  const scan = await scanFolder(root, signal);
  const claims = await readClaims(root, scan.files);
  const payload = scan.files.filter(({ path }) => isPayload(path));
  const listed = matchFiles(claims.payload, payload);
  const tagged = matchFiles(
    claims.tagFiles,
    scan.files.filter(({ path }) => !isPayload(path)),
  );
  const toRead = [...tagged.matched, ...(fast ? [] : listed.matched)];
  const onBytes = onStart(toRead.reduce((sum, { file }) => sum + file.size, 0));
  const compared = await mapInPool(toRead, READERS, signal, (file, own) => compareFile(root, file, own, onBytes));
  const problems = [
    ...claims.problems,
    ...strangeThings(scan),
    ...compared.flat(),
    ...absentFiles([...listed.missing, ...tagged.missing], claims, scan),
    ...extraFiles(listed.extra, claims),
    ...partlyListed(claims, listed.matched),
  ];
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  const oxum = oxumProblems(claims, { files: payload.length, bytes });
  // A file that is missing or changed explains a wrong sum; the sum is a fault of its own where nothing else is wrong.
  const isExplained = problems.some(({ path }) => isPayload(path));
  if (!isExplained) problems.push(...oxum);
  return {
    bag: root,
    whole: problems.length === 0,
    checked: fast ? 'names-and-sizes' : 'contents',
    version: claims.declaration?.version ?? 'not-stated',
    algorithms: [...claims.payload.keys()].toSorted(),
    files: payload.length,
    bytes,
    seal: await sealOf(root, scan.files, signal),
    tags: claims.tags,
    problems: problems.toSorted((a, b) => rank(a.kind) - rank(b.kind) || byPath(a, b)),
    remarks: [
      ...claims.remarks,
      ...(isExplained ? oxum.map(({ detail }) => `Payload-Oxum ${detail}`) : []),
      ...otherNames([...listed.matched, ...tagged.matched]),
    ],
  };
}

const isPayload = (path: string): boolean => path.startsWith('data/');

const order = Object.keys(problemKinds);
const rank = (kind: ProblemKind): number => order.indexOf(kind);

async function sealOf(root: string, files: readonly { path: string }[], signal: AbortSignal): Promise<string> {
  const path = 'tagmanifest-sha256.txt';
  if (!files.some((file) => file.path === path)) return 'not-stated';
  const { digests } = await digestFile(join(root, path), { algorithms: ['sha256'], signal, onBytes: () => {} });
  return digests.get('sha256') ?? 'not-stated';
}

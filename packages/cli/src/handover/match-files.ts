import type { Algorithm, ManifestEntry } from './manifest.js';
import type { ScannedFile } from './scan.js';

/** A listed file that is there: as listed, as it is called on the disk, and what its digests must be. */
export interface MatchedFile {
  path: string;
  file: ScannedFile;
  digests: Map<Algorithm, string>;
  /** Why the two names differ: another form of the accents, or percent signs that were not encoded. */
  differs?: 'form' | 'percent';
}

/** The files of the manifests set against the files of the disk. */
export interface Matching {
  matched: MatchedFile[];
  missing: { path: string }[];
  extra: ScannedFile[];
}

/**
 * Finds the file on the disk for every file that the manifests list.
 *
 * A name that is there in another Unicode form (macOS stores "ế" as three characters), or with a bare "%" where RFC 8493 wants
 * "%25", is the same file if no other file bears the listed name and no manifest lists the other.
 */
export function matchFiles(
  manifests: ReadonlyMap<Algorithm, readonly ManifestEntry[]>,
  files: readonly ScannedFile[],
): Matching {
  const listed = new Map<string, { path: string; written: string; digests: Map<Algorithm, string> }>();
  for (const [algorithm, entries] of manifests) {
    for (const { path, written, digest } of entries) {
      const entry = listed.get(path) ?? { path, written, digests: new Map<Algorithm, string>() };
      listed.set(path, entry);
      entry.digests.set(algorithm, digest);
    }
  }
  const there = new Map(files.map((file) => [file.path, file]));
  const rest = new Map(files.filter(({ path }) => !listed.has(path)).map((file) => [file.path, file]));
  const byForm = new Map([...rest.values()].map((file) => [file.path.normalize('NFC'), file]));
  const matched: MatchedFile[] = [];
  const missing: { path: string }[] = [];
  for (const { path, written, digests } of listed.values()) {
    const exact = there.get(path);
    const bare = rest.get(written);
    const formed = byForm.get(path.normalize('NFC'));
    const other = bare ?? (formed && rest.has(formed.path) ? formed : undefined);
    if (exact) matched.push({ path, file: exact, digests });
    else if (other) matched.push({ path, file: other, digests, differs: bare ? 'percent' : 'form' });
    else missing.push({ path });
    if (!exact && other) rest.delete(other.path);
  }
  return { matched, missing, extra: [...rest.values()] };
}

import about from '../../package.json' with { type: 'json' };

/** The oldest Node that runs this program, as its package says: "22.22". */
export const neededNode = about.engines.node.replace(/^>=/, '');

/**
 * What to say to whoever has an older Node; `undefined` where it is recent enough.
 *
 * In: the version as `process.version` gives it: "v20.20.2".
 */
export function tooOldNode(version: string): string | undefined {
  const found = version.replace(/^v/, '');
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = neededNode.split('.').map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `haicap cần Node.js từ bản ${neededNode}, máy này đang dùng bản ${found}; cài bản mới từ https://nodejs.org rồi chạy lại.`;
}

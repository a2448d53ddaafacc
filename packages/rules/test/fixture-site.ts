import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PlacedRequirement } from '@haicap/domain';
import { type AuditResult, type Fixture, judgeFixture } from '../src/portal.js';

/** Reads a fixture: a page (`fail-no-alt.html`, at "/") or a folder as a whole site with `facts.json`. */
function readFixture(path: string): Fixture {
  const name = basename(path);
  if (!statSync(path).isDirectory()) return { name, files: { 'index.html': readFileSync(path, 'utf8') } };
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((file) => statSync(join(path, file)).isFile())
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(path, file), 'utf8')]);
  return { name, files: Object.fromEntries(files) };
}

/** Audits the fixture at a path against one requirement. */
export const auditFixture = (path: string, requirement: PlacedRequirement, reverse = false): AuditResult =>
  judgeFixture(readFixture(path), requirement, reverse);

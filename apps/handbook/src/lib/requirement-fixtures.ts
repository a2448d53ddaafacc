import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PlacedRequirement } from '@haicap/domain';
import { type AuditResult, type Fixture, fixtureVerdict, judgeFixture, verdicts } from '@haicap/rules/portal';

/** The fixtures stand beside the checks in the repository; the package that is published does not hold them. */
const portal = join(dirname(createRequire(import.meta.url).resolve('@haicap/rules/portal')), '..', 'src', 'portal');

/** A file of a fixture as a page shows it. */
interface FixtureSource {
  path: string;
  text: string;
  /** Letters that are left out at the end. */
  left: number;
}

/** A fixture as a page shows it, with what the check says of it. */
export interface ShownFixture {
  /** "fail-no-alt". */
  name: string;
  result: AuditResult;
  sources: readonly FixtureSource[];
}

/** The fixtures of a requirement by the verdict that they show; empty where no machine judges it, or none is there yet. */
export interface ShownFixtures {
  groups: readonly { verdict: AuditResult['verdict']; name: string; fixtures: readonly ShownFixture[] }[];
  /** Is only the part within `<body>` shown, because the check answers the same without the rest? */
  bodiesOnly: boolean;
}

/** Longer files are there to be too long; their beginning tells enough. */
const SHOWN = 4_000;

/** Reads the fixtures of a requirement and asks the check about each. */
export function fixturesOf(requirement: PlacedRequirement): ShownFixtures {
  const folder = join(portal, requirement.area, requirement.id);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.ts')) : [];
  const judged = names.sort().map((name) => {
    const fixture = readFixture(folder, name);
    return { fixture, result: judgeFixture(fixture, requirement) };
  });
  const bodiesOnly = judged.every(
    ({ fixture, result }) => judgeFixture(withoutHead(fixture), requirement).verdict === result.verdict,
  );
  const shown = judged.map(({ fixture: { name, files }, result }) => ({
    verdict: fixtureVerdict(name),
    name: name.replace(/\.html$/, ''),
    result,
    sources: Object.entries(files).map(([path, text]) => shorten(path, bodiesOnly ? bodyOf(text) : text)),
  }));
  const groups = (['pass', 'fail', 'not-applicable', 'could-not-check', 'needs-person'] as const).map((verdict) => ({
    verdict,
    name: verdicts[verdict],
    fixtures: shown.filter((one) => one.verdict === verdict),
  }));
  return { groups: groups.filter((group) => group.fixtures.length > 0), bodiesOnly };
}

function readFixture(folder: string, name: string): Fixture {
  const path = join(folder, name);
  const read = (file: string): [string, string] => [file.replaceAll('\\', '/'), readFileSync(join(path, file), 'utf8')];
  if (!statSync(path).isDirectory()) return { name, files: { 'index.html': readFileSync(path, 'utf8') } };
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return { name, files: Object.fromEntries(files.filter((file) => statSync(join(path, file)).isFile()).map(read)) };
}

const bodyPart = /<body[^>]*>([\s\S]*)<\/body>/i;

/**
 * The part of a page within `<body>`, moved to the left margin; a file without one is given whole.
 *
 * @example
 * bodyOf('<html><body>\n    <p>a</p>\n  </body></html>'); // '<p>a</p>'
 */
export function bodyOf(text: string): string {
  const body = bodyPart.exec(text)?.[1];
  if (body === undefined) return text;
  const lines = body.replace(/^\s*\n|\s+$/g, '').split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Number.isFinite(margin) ? margin : 0)).join('\n');
}

/** The fixture with pages whose head says nothing. */
function withoutHead({ name, files }: Fixture): Fixture {
  const bare = Object.entries(files).map(([path, text]) => [
    path,
    bodyPart.test(text) ? `<!doctype html><html><head></head><body>${bodyOf(text)}</body></html>` : text,
  ]);
  return { name, files: Object.fromEntries(bare) };
}

/**
 * Marks that are not joined to their letters, written as references: a reader sees them, and the page itself stays NFC.
 *
 * @example
 * withMarksShown('xa\u0303'); // 'xa&#x303;'
 */
export const withMarksShown = (text: string): string =>
  text === text.normalize('NFC')
    ? text
    : text.replace(/\p{Mn}/gu, (mark) => `&#x${(mark.codePointAt(0) ?? 0).toString(16)};`);

const shorten = (path: string, text: string): FixtureSource => ({
  path,
  text: withMarksShown(text.slice(0, SHOWN).trimEnd()),
  left: Math.max(0, text.length - SHOWN),
});

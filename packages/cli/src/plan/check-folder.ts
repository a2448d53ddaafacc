import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { checkPlans, loadCases, loadSource, type Plan, type Problem, type TextFile } from '@haicap/domain';
import { coverageOf, type PlanCoverage } from '@haicap/rules';
import { wrong } from '../failure.js';
import { compareRaw } from './compare-raw.js';
import { acceptProposals, type ProposedKind, proposedKinds, withStandIn } from './proposals.js';
import { type FailedCase, runCases } from './run-cases.js';

/** How many worked examples a plan needs. */
const NEEDED_CASES = 10;

/** What is missing in a plan's folder. */
export interface CheckResult {
  plan: string;
  complete: boolean;
  /** Everything that is wrong, proposals aside. */
  problems: readonly Problem[];
  /** Kinds that nobody has confirmed. */
  proposed: readonly ProposedKind[];
  /** Is the transcription the raw text, word for word? */
  sameAsRaw: boolean;
  /** Counted as if every proposal were accepted; absent while the clauses of `source.md` have other problems. */
  coverage?: PlanCoverage;
  /** How many tasks were counted. */
  tasks: number;
  /** Files with problems, whose tasks are not counted. */
  notCounted: readonly string[];
  cases: { count: number; needed: number; failed: readonly FailedCase[] };
}

/**
 * Says everything that a plan's folder still lacks.
 *
 * @throws WrongQuestion if there is no such folder, or no `source.md` in it.
 */
export async function checkFolder(folder: string): Promise<CheckResult> {
  const files = readFolder(folder);
  const source = files.find(({ path }) => path.endsWith('/source.md'));
  if (!source)
    throw wrong(`Thư mục "${folder}" không có source.md`, 'cần thư mục của một kế hoạch, do haicap plan new tạo ra');

  const found = checkPlans(files).problems;
  const accepted = files.map((file) => (file === source ? acceptProposals(file) : file));
  const { plan, notCounted } = readable(accepted.map((file) => (file.path === source.path ? withStandIn(file) : file)));
  const raw = compareRaw(source, resolve(folder));
  const casesFile = files.find(({ path }) => path.endsWith('/cases.yaml'));
  const { cases, problems: casesProblems } = casesFile ? loadCases(casesFile) : { cases: undefined, problems: [] };
  const [whole] = checkPlans(accepted).plans;
  const failed = whole && cases ? await runCases(whole, cases) : [];

  const proposed = proposedKinds(found, loadSource(source).clauses);
  const problems = [...found.filter(({ code }) => code !== 'proposed-kind'), ...raw, ...casesProblems];
  const coverage = plan && coverageOf(plan);
  const count = cases?.length ?? 0;
  return {
    plan: basename(resolve(folder)),
    complete:
      problems.length + proposed.length + failed.length === 0 &&
      coverage !== undefined &&
      coverage.missing.length + coverage.uncited.length === 0 &&
      count >= NEEDED_CASES,
    problems,
    proposed,
    sameAsRaw: raw.length === 0,
    ...(coverage && { coverage }),
    tasks: plan?.tasks.length ?? 0,
    notCounted,
    cases: { count, needed: NEEDED_CASES, failed },
  };
}

/** The texts of one plan's folder; paths from where the person stands, or from the root. */
function readFolder(folder: string): TextFile[] {
  const root = resolve(folder);
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw wrong(`Không có thư mục "${folder}"`, 'cần thư mục của một kế hoạch, ví dụ data/sources/binh-thuan-2025');
  const below = relative(process.cwd(), root);
  const shown = below === '' || below.startsWith('..') ? root : below;
  const tasks = existsSync(join(root, 'tasks')) ? readdirSync(join(root, 'tasks')).map((name) => `tasks/${name}`) : [];
  return [...readdirSync(root), ...tasks]
    .filter((name) => /^(?:source\.md|plan\.yaml|cases\.yaml|tasks\/.+\.ya?ml)$/u.test(name))
    .sort()
    .map((name) => ({ path: join(shown, name).replaceAll('\\', '/'), text: readFileSync(join(root, name), 'utf8') }));
}

/** The plan without the files that have problems, so that coverage can be told while some are unfinished. */
function readable(files: readonly TextFile[]): { plan?: Plan; notCounted: string[] } {
  let rest = [...files];
  for (;;) {
    const { plans, problems } = checkPlans(rest);
    const refused = new Set(problems.map(({ file }) => file));
    const notCounted = files.filter((file) => !rest.includes(file) || refused.has(file.path)).map(({ path }) => path);
    if (problems.length === 0) return { ...(plans[0] && { plan: plans[0] }), notCounted };
    const kept = rest.filter(({ path }) => !refused.has(path));
    if (kept.length === rest.length || [...refused].some((path) => path.endsWith('/source.md'))) return { notCounted };
    rest = kept;
  }
}

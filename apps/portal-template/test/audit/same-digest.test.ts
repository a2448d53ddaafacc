import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AuditReport, auditSite, type Gathering, openFolder, openSite } from '@haicap/audit';
import { loadPortalRequirements } from '@haicap/data';
import { startNginx } from '@haicap/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../site';

const requirements = await loadPortalRequirements();
/** axe-core looks at few pages, for it takes most of the time. */
const few = { limits: { axePages: 2 } };
const room = mkdtempSync(join(tmpdir(), 'haicap-digest-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const audit = (gathering: Gathering) =>
  auditSite(gathering, { profile: 'current', asOf: '2026-11-21', provinceLabels: ['lamdong'] });

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => statSync(join(root, name)).isFile());

let first: AuditReport;
beforeAll(async () => {
  first = await audit(await openFolder(root, few));
}, 120_000);

test('a second and a third run give the same digest', async () => {
  expect(first.pages).toBeGreaterThan(80);
  for (let run = 2; run <= 3; run += 1) expect((await audit(await openFolder(root, few))).digest).toBe(first.digest);
}, 240_000);

test('a copy whose files were written in another order gives the same digest', async () => {
  const copy = join(room, 'copy');
  for (const name of files.toReversed()) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    cpSync(join(root, name), join(copy, name));
  }
  const report = await audit(await openFolder(copy, few));
  expect(report).toEqual({ ...first, site: copy });
}, 120_000);

test('nginx serves it, and the digest is the same; what only a server shows is judged besides', async () => {
  const hosting = join(root, '..', 'hosting');
  const nginx = await startNginx(
    readdirSync(hosting).map((name) => ({ name, text: readFileSync(join(hosting, name), 'utf8') })),
    Object.fromEntries(files.map((name) => [`/${name}`, readFileSync(join(root, name))])),
  );
  try {
    const report = await audit(await openSite(nginx.address, few));
    const differing = report.results.filter(({ id }, at) => {
      const bothCan = requirements.every((one) => one.id !== id || one.judge !== 'machine' || one.needs === 'pages');
      return bothCan && JSON.stringify(report.results[at]) !== JSON.stringify(first.results[at]);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
    expect(report.digest).toBe(first.digest);
    expect(report.pages).toBe(first.pages);
    const verdicts = report.results.filter(({ id }) => ['security-headers', 'cookies'].includes(id));
    expect(verdicts.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['security-headers', 'pass'],
      ['cookies', 'pass'],
    ]);
  } finally {
    await nginx.stop();
  }
}, 240_000);

test('a page less gives another digest', async () => {
  const copy = join(room, 'broken');
  cpSync(root, copy, { recursive: true });
  rmSync(join(copy, 'dieu-khoan'), { recursive: true });
  expect((await audit(await openFolder(copy, few))).digest).not.toBe(first.digest);
}, 120_000);

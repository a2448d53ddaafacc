import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { auditSite } from '../src/audit-site.js';
import { openFolder } from '../src/gather/open-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'haicap-ids-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a report repeats no id of a citizen, wherever on the site it stands', async () => {
  const head = '<html lang="vi"><meta charset="utf-8"><title>UBND xã</title>';
  const files = {
    'index.html': `${head}<p>Hộ ông Nguyễn Văn A, CCCD 001090012345, được hỗ trợ.</p><h1>a</h1><h1>Số CCCD 001090012346</h1>
      <a href="/ds-001090012347.html">CCCD</a> <a href="/khong-co-001090012348.html">đây</a>
      <h4 id="001090012349">CCCD 001 090 012 350</h4><img src="/001090012351.png"><a href="/q.html?id=001090012352">q</a>`,
    'ds-001090012347.html': `${head}<p>CCCD 001090012353</p>`,
    'le-001090012354.html': `${head}<p>CCCD 001090012355</p>`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const report = await auditSite(await openFolder(folder), {
    profile: 'current',
    asOf: '2026-11-21',
    provinceLabels: ['lamdong'],
  });
  expect(report.results.find(({ id }) => id === 'personal-ids')?.verdict).toBe('fail');
  expect(report.coverage.join(' ')).toContain('/le-….html');
  expect(JSON.stringify(report).match(/0?01 ?090 ?012 ?3\d\d?/g) ?? []).toEqual([]);
}, 60_000);

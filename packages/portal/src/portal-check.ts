#!/usr/bin/env node
/**
 * `npm run check` in a portal: everything that is wrong, blank or still sample, in one list. Ends with 0 when the portal can be
 * built, 1 when it cannot, 2 when it was asked the wrong way, 70 for a fault of this program.
 */
import { reportText } from './check/report-text.js';
import { hostOf } from './config/host.js';
import { loadConfig } from './gather/load-config.js';
import { gatherPortal } from './gather/read-portal.js';
import { planRedirects } from './redirects/plan-redirects.js';

const usage = `Kiểm tra trang trước khi dựng: lỗi, chỗ còn trống, nội dung còn là mẫu.
Chạy trong thư mục của trang: npm run check
`;

async function main(
  [argument]: readonly string[],
  root: string,
): Promise<{ status: number; out?: string; err?: string }> {
  if (argument === '--help' || argument === '-h') return { status: 0, out: usage };
  if (argument !== undefined)
    return { status: 2, err: `Không hiểu "${argument}"; lệnh này không có lựa chọn nào.\n${usage}` };
  const loaded = await loadConfig(root);
  if ('unreadable' in loaded) return { status: 2, err: `${loaded.unreadable}\n` };
  const config = 'config' in loaded ? loaded.config : undefined;
  const content = gatherPortal(root, config ?? { workingDays: { off: [], on: [] } });
  const redirects = config && planRedirects(config.oldAddresses, { host: hostOf(config), paths: undefined });
  const ofConfig = 'problems' in loaded ? loaded.problems : (redirects?.problems ?? []);
  const problems = [...ofConfig, ...content.problems];
  const out = reportText({ ...content, problems, ...(config && { config }) });
  return { status: problems.some(({ level }) => level === 'error') ? 1 : 0, out };
}

try {
  const { status, out = '', err = '' } = await main(process.argv.slice(2), process.cwd());
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = status;
} catch (fault) {
  process.stderr.write(`Lỗi của chương trình kiểm tra:\n${fault instanceof Error ? fault.stack : String(fault)}\n`);
  process.exitCode = 70;
}

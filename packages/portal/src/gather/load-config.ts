import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG_FILE, checkConfig } from '../config/define-portal.js';
import type { PortalConfig } from '../config/schema.js';
import { PortalError } from '../problems/portal-error.js';
import type { PortalProblem } from '../problems/problem.js';

/** A configuration that was loaded; or what is wrong in it; or why it cannot even be read, in Vietnamese. */
export type LoadedConfig = { config: PortalConfig } | { problems: readonly PortalProblem[] } | { unreadable: string };

/**
 * Loads and checks `portal.config.ts` of a folder.
 *
 * In: the portal's folder. Out: the configuration, or what is wrong, said to an officer.
 */
export async function loadConfig(root: string): Promise<LoadedConfig> {
  const file = join(root, CONFIG_FILE);
  if (!existsSync(file))
    return { unreadable: `Không thấy ${CONFIG_FILE} ở "${root}"; cần chạy lệnh này trong thư mục của trang.` };
  try {
    const loaded: { default?: unknown } = await import(pathToFileURL(file).href);
    if (loaded.default === undefined)
      return { unreadable: `${CONFIG_FILE} không đưa ra cấu hình; cần dòng "export default definePortal({ … })".` };
    return checkConfig(loaded.default);
  } catch (error) {
    if (error instanceof PortalError) return { problems: error.problems };
    return { unreadable: whyUnreadable(error) };
  }
}

function whyUnreadable(error: unknown): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const [, line] = /portal\.config\.ts:(\d+)/.exec(stack) ?? [];
  const where = line === undefined ? CONFIG_FILE : `${CONFIG_FILE}, quanh dòng ${line}`;
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return `Node.js ${process.version} không đọc được ${CONFIG_FILE}; cần Node.js 22.22 trở lên.`;
  if (code === 'ERR_MODULE_NOT_FOUND')
    return `${CONFIG_FILE} cần một gói chưa cài; chạy "npm install" rồi chạy lại.\n  ${message}`;
  return `Không đọc được ${where}; xem lại dấu phẩy, dấu nháy và ngoặc ở đó.\n  ${message}`;
}

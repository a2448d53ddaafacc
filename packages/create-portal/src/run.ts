import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAllPlans, loadAllProvinces, loadLaw } from '@haicap/data';
import { createDataset } from '@haicap/rules';
import { readArguments, usage } from './arguments.js';
import { askCommune, askFolder, Cancelled } from './ask.js';
import { configText } from './config-text.js';
import { contentFiles } from './content-files.js';
import { EXIT, Interrupted, WrongQuestion } from './failure.js';
import { findCommune } from './find-commune.js';
import { startGit } from './git.js';
import { portalFacts } from './portal-facts.js';
import { readmeText } from './readme-text.js';
import { checkTarget, writePortal } from './write-portal.js';

const template = fileURLToPath(new URL('./template', import.meta.url));

/** What of the machine the generator uses. */
export interface Terminal {
  /** Is there a person who can be asked? */
  interactive: boolean;
  today: string;
  say: (line: string) => void;
}

/**
 * Makes a portal.
 *
 * In: the arguments after the program's name. Out: the exit status; whatever went wrong is one message.
 */
export async function run(argv: readonly string[], { interactive, today, say }: Terminal): Promise<number> {
  try {
    const asked = readArguments(argv);
    if (asked.help) {
      say(usage);
      return EXIT.done;
    }
    const missing = [
      ...(asked.folder === undefined ? ['thư mục'] : []),
      ...(asked.unit === undefined ? ['--unit'] : []),
    ];
    if (missing.length > 0 && !interactive)
      throw new WrongQuestion(
        `Thiếu ${missing.join(' và ')}; cần như: create-portal trang-ham-thang --unit 2025:22933`,
      );
    const folder = asked.folder ?? (await askFolder());
    const target = checkTarget(folder);
    const [plans, provinces, law] = await Promise.all([loadAllPlans(), loadAllProvinces(), loadLaw()]);
    const dataset = createDataset({ plans, provinces, law });
    const unit = asked.unit === undefined ? await askCommune(dataset.units) : findCommune(dataset.units, asked.unit);
    const facts = portalFacts(dataset, unit, today);
    await writePortal(target, template, [
      { path: 'portal.config.ts', text: configText(facts) },
      { path: 'README.md', text: readmeText(facts) },
      ...contentFiles(facts),
    ]);
    const git = startGit(target.path);
    say(
      `Đã tạo trang của ${unit.fullName}, ${facts.province.fullName} trong ${folder}${git ? ' (đã khởi tạo git)' : ''}.`,
    );
    for (const warning of facts.warnings) say(`Lưu ý: ${warning}`);
    say(`Tiếp theo:\n  cd ${relative(process.cwd(), target.path) || '.'}\n  npm install\n  npm run dev`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof Cancelled) return EXIT.failed;
    if (error instanceof WrongQuestion) {
      say(error.message);
      return EXIT.wrongQuestion;
    }
    if (error instanceof Interrupted) {
      say('Đã dừng theo yêu cầu. Không để lại gì.');
      return error.signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why: Record<string, string> = {
      ENOSPC: 'đĩa đầy; giải phóng chỗ rồi chạy lại',
      EACCES: 'không được phép ghi ở đó; chọn thư mục khác',
      EFBIG: 'tệp vượt giới hạn của máy; gỡ giới hạn hoặc chọn nơi khác',
      EROFS: 'ổ đĩa chỉ đọc; chọn thư mục khác',
    };
    say(
      `Không tạo được trang: ${why[code] ?? (error instanceof Error ? error.message : String(error))}. Không để lại gì.`,
    );
    return EXIT.failed;
  }
}

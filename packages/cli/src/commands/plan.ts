import type { Command } from 'commander';
import { parseFormat } from '../ask/format.js';
import { EXIT, wrong } from '../failure.js';
import { deliver, json } from '../io/deliver.js';
import { checkFolder } from '../plan/check-folder.js';
import { checkJson } from '../plan/check-json.js';
import { checkText } from '../plan/check-text.js';
import { askJurisdiction, type JurisdictionOptions } from '../plan/jurisdiction.js';
import { placeOf, writeNewPlan } from '../plan/new-plan.js';
import { newPlanText } from '../plan/new-plan-text.js';
import { readDocument } from '../plan/read-document.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json'] as const;

/** `haicap plan`: adds a plan as a folder of data. */
export function planCommand(program: Command): void {
  const plan = program
    .command('plan')
    .summary('thêm một kế hoạch mới: tạo thư mục, kiểm tra còn thiếu gì')
    .description('Thêm một kế hoạch thành một thư mục dữ liệu, không cần viết chương trình.')
    .helpCommand(false);

  plan
    .command('new <mã>')
    .summary('tạo thư mục kế hoạch từ tệp .docx, .md hoặc .txt')
    .description(
      'Tạo thư mục của một kế hoạch từ tệp văn bản: giữ nguyên chữ, đề xuất cây điều khoản và loại của từng đoạn (có dấu hỏi, chờ người xác nhận).',
    )
    .option('--from <tệp>', 'tệp văn bản của kế hoạch: .docx, .md, .txt (bắt buộc)')
    .option('--to <thư-mục>', 'thư mục chứa các kế hoạch (mặc định data/sources)')
    .option('--province <mã>', 'kế hoạch áp dụng cho tỉnh có mã này (năm 2024)')
    .option('--district <mã>', 'kế hoạch áp dụng cho huyện có mã này (năm 2024)')
    .action(async (id: string, options: JurisdictionOptions & { from?: string; to?: string }) => {
      const { to = 'data/sources' } = options;
      if (options.from === undefined) throw wrong('Chưa nêu tệp của kế hoạch', 'cần --from <tệp .docx, .md hoặc .txt>');
      const folder = placeOf(id, to);
      const document = await readDocument(options.from);
      const jurisdiction = await askJurisdiction(options);
      const proposed = await writeNewPlan({ id, to, document, jurisdiction });
      await deliver(newPlanText(folder, proposed, document.remarks), {});
    });

  const check = plan
    .command('check <thư-mục>')
    .summary('kế hoạch còn thiếu gì, cho đến khi đầy đủ')
    .description(
      'Kiểm tra thư mục của một kế hoạch: lỗi, đề xuất chưa xác nhận, việc chưa viết, câu chưa trích, ví dụ. Mã thoát 1 cho đến khi đầy đủ.',
    );
  withOutput(check, formats).action(async (folder: string, options: OutputOptions) => {
    const format = parseFormat(formats, options);
    const result = await checkFolder(folder);
    await deliver(format === 'json' ? json(checkJson(result)) : checkText(result), options);
    process.exitCode = result.complete ? EXIT.done : EXIT.no;
  });
}

import type { Command } from 'commander';
import type { AuditOptions } from '../portal/audit-command.js';
import type { RequirementOptions } from '../portal/requirements-command.js';
import { withOutput } from './options.js';

/** `haicap portal`: does the portal of a commune meet what the law asks for? */
export function portalCommand(program: Command): void {
  const portal = program
    .command('portal')
    .summary('kiểm tra trang thông tin điện tử của xã')
    .description('Kiểm tra trang thông tin điện tử của một xã, và các yêu cầu dùng để kiểm tra, kèm căn cứ.')
    .helpCommand(false);

  // The auditor is large: whoever asks for something else does not load it.
  const audit = portal
    .command('audit [trang]')
    .summary('kiểm tra một thư mục hoặc một địa chỉ')
    .description(
      'Kiểm tra một trang đã dựng trong thư mục, hoặc một trang trên mạng. Mã thoát 1 khi có yêu cầu bắt buộc chưa đạt; 2 khi không mở được trang.',
    )
    .option('--profile <luật>', '2025-handover (luật ngày 01/07/2025) hoặc current (mặc định: current)')
    .option('--as-of <ngày>', 'xét theo luật ngày này, viết YYYY-MM-DD (mặc định: hôm nay)')
    .option('--unit <đơn vị>', 'xã, phường có trang này: mã như 2025:22933, hoặc tên')
    .option('--max-pages <số>', 'đọc nhiều nhất bấy nhiêu trang (mặc định: 5000)')
    .option('--browser', 'mở bằng trình duyệt để đo tốc độ và độ tương phản (cần lighthouse và Chromium)')
    .option('--baseline <tệp>', 'so với báo cáo lần trước, đã lưu bằng --format json')
    .option('--all', 'dạng text: liệt kê mọi chỗ, mọi câu hỏi, và cả những gì đạt')
    .option('--list <tệp>', 'kiểm tra mọi trang trong tệp .csv (cột site, unit, name); --out là một thư mục mới');
  withOutput(audit, ['text', 'html', 'json', 'sarif', 'junit']).action(
    async (site: string | undefined, options: AuditOptions) =>
      (await import('../portal/audit-command.js')).runAudit(site, options),
  );

  const list = portal
    .command('requirements')
    .summary('các yêu cầu dùng để kiểm tra')
    .description('Mọi yêu cầu với trang của xã: mức, hiệu lực vào một ngày, và ai xét được.')
    .option('--as-of <ngày>', 'hiệu lực vào ngày này, viết YYYY-MM-DD (mặc định: hôm nay)');
  withOutput(list, ['text', 'json']).action(async (options: RequirementOptions) =>
    (await import('../portal/requirements-command.js')).listRequirements(options),
  );

  const one = portal
    .command('requirement <mã>')
    .summary('một yêu cầu: vì sao, sửa thế nào, căn cứ')
    .description('Tất cả về một yêu cầu: thế nào là đạt, vì sao, sửa thế nào, ví dụ, căn cứ và mức độ tin cậy.')
    .option('--as-of <ngày>', 'hiệu lực vào ngày này, viết YYYY-MM-DD (mặc định: hôm nay)');
  withOutput(one, ['text', 'json']).action(async (id: string, options: RequirementOptions) =>
    (await import('../portal/requirements-command.js')).showRequirement(id, options),
  );
}

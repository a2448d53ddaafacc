import { checkIdentityCodes, readIdentityCode } from '@haicap/rules';
import type { Command } from 'commander';
import { parseFormat } from '../ask/format.js';
import { EXIT } from '../failure.js';
import { deliver, json } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import { checkedCodesJson, nameCodeJson } from '../present/name-code-json.js';
import { checkedCodesText, nameCodeText } from '../present/name-code-text.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json'] as const;

/** `haicap name code`: what an identity code says; several codes are checked as a list. */
export function nameCodeCommand(name: Command): void {
  const command = name
    .command('code')
    .summary('mã định danh điện tử: đọc một mã, kiểm tra một danh sách')
    .description(
      'Đọc mã định danh điện tử của cơ quan: cấp, các nhóm, mã cấp 1 của tỉnh nào, còn dùng hay đã đóng. Nêu nhiều mã thì kiểm tra như một danh sách. Mã thoát 1 khi có lỗi.',
    )
    .argument('<mã...>', 'ví dụ: H36.12 · H11.5.2 · 000.00.05.H49');
  withOutput(command, formats).action(async (codes: string[], options: OutputOptions) => {
    const format = parseFormat(formats, options);
    const dataset = await loadDataset();
    const [only, ...others] = codes;
    if (only !== undefined && others.length === 0) {
      const answer = readIdentityCode(dataset, only);
      await deliver(format === 'json' ? json(nameCodeJson(dataset, answer)) : nameCodeText(dataset, answer), options);
      process.exitCode = answer.status === 'read' ? EXIT.done : EXIT.no;
      return;
    }
    const checked = checkIdentityCodes(
      dataset,
      codes.map((code) => ({ code })),
    );
    await deliver(
      format === 'json' ? json(checkedCodesJson(dataset, checked)) : checkedCodesText(dataset, checked),
      options,
    );
    process.exitCode = checked.problems.length === 0 ? EXIT.done : EXIT.no;
  });
}

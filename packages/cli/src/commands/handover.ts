import type { Command } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { parseFormat } from '../ask/format.js';
import { EXIT, wrong } from '../failure.js';
import { askTags, type TagOptions } from '../handover/ask-tags.js';
import { INTERRUPTED, Interrupted, interruptible } from '../handover/interrupt.js';
import { packBag } from '../handover/pack.js';
import { packText } from '../handover/pack-text.js';
import { showProgress } from '../handover/progress.js';
import { verifyBag } from '../handover/verify.js';
import { verifyText } from '../handover/verify-text.js';
import { deliver, json, say } from '../io/deliver.js';
import { type OutputOptions, withOutput } from './options.js';

const formats = ['text', 'json'] as const;

interface PackOptions extends TagOptions {
  out?: string;
  inPlace?: boolean;
  skipLinks?: boolean;
}

/** `haicap handover`: packs a backup so that whoever receives it can prove that it is whole. */
export function handoverCommand(program: Command): void {
  const handover = program
    .command('handover')
    .summary('đóng gói và kiểm tra bản sao lưu')
    .description('Đóng gói bản sao lưu thành túi BagIt (RFC 8493), và kiểm tra túi còn toàn vẹn hay không.')
    .helpCommand(false);

  handover
    .command('pack <thư-mục>')
    .summary('đóng gói một thư mục sao lưu thành túi BagIt')
    .description(
      'Chép một thư mục sao lưu vào một túi BagIt mới, kèm mã sha256 của từng tệp. Thư mục gốc giữ nguyên; túi được tạo trọn vẹn hoặc không có gì.',
    )
    .option('-o, --out <túi>', 'thư mục mới cho túi')
    .option('--in-place', 'không chép: chính thư mục đó thành túi (các tệp chuyển vào data/)')
    .option('--skip-links', 'bỏ lại các liên kết và liệt kê chúng')
    .option('--unit <đơn-vị>', 'đơn vị bàn giao: mã như 2024:648, hoặc tên')
    .option('--plan <mã>', 'kế hoạch làm căn cứ (mặc định: kế hoạch áp dụng cho đơn vị)')
    .option('--system <mã>', 'hệ thống có dữ liệu trong bản sao lưu, ví dụ email')
    .option('--note <chữ>', 'ghi chú vào bag-info.txt')
    .action(async (folder: string, options: PackOptions) => {
      const { out, inPlace, skipLinks } = options;
      if ((out === undefined) === (inPlace !== true))
        throw wrong(
          out === undefined ? 'Chưa nêu chỗ cho túi' : 'Vừa có --out vừa có --in-place',
          'cần --out <thư mục mới> để chép, hoặc --in-place để chính thư mục đó thành túi',
        );
      if (inPlace && skipLinks) throw wrong('Không bỏ lại liên kết được với --in-place', 'cần --out <thư mục mới>');
      const tags = await askTags(options, `haicap ${about.version}`);
      const packed = await stoppable((signal) =>
        withProgress('Đang đóng gói', (onStart) => packBag({ folder, out, skipLinks, tags, signal, onStart })),
      );
      if (!packed) return;
      await deliver(packText(packed), {});
      if (options.unit === undefined) say('Chưa nêu --unit: bag-info.txt không ghi bên giao.');
    });

  const verify = handover
    .command('verify <túi>')
    .summary('túi BagIt còn toàn vẹn hay không')
    .description('Kiểm tra túi BagIt: tệp nào bị đổi, thiếu, thừa. Mã thoát 0: toàn vẹn; 1: không; 2: không phải túi.')
    .option('--fast', 'chỉ xem tên, số tệp và số byte; không đọc nội dung');
  withOutput(verify, formats).action(async (folder: string, options: OutputOptions & { fast?: boolean }) => {
    const format = parseFormat(formats, options);
    const { fast } = options;
    const result = await stoppable((signal) =>
      withProgress('Đang kiểm tra', (onStart) => verifyBag({ folder, fast, signal, onStart })),
    );
    if (!result) return;
    await deliver(format === 'json' ? json(result) : verifyText(result), options);
    process.exitCode = result.whole ? EXIT.done : EXIT.no;
  });
}

type OnStart = (bytes: number) => (bytes: number) => void;

/** Does some work with its progress on the terminal. */
async function withProgress<Value>(what: string, work: (onStart: OnStart) => Promise<Value>): Promise<Value> {
  let end = () => {};
  try {
    return await work((bytes) => {
      const progress = showProgress(what, bytes);
      end = progress.end;
      return progress.add;
    });
  } finally {
    end();
  }
}

/** Does some work that Ctrl+C ends cleanly. Out: `undefined` when it was ended. */
async function stoppable<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value | undefined> {
  try {
    return await interruptible(work);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say('Đã dừng theo yêu cầu; không để lại gì dở dang.');
    process.exitCode = INTERRUPTED;
    return undefined;
  }
}

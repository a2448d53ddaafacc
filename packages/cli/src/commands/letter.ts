import { letterBlanks, letterDocx, letterOf, lettersFor } from '@haicap/documents';
import type { Dataset } from '@haicap/rules';
import type { Command } from 'commander';
import { parseActor } from '../ask/actor.js';
import { parseDay } from '../ask/day.js';
import { parseFormat } from '../ask/format.js';
import { askPlan } from '../ask/plan.js';
import { askUnit } from '../ask/unit.js';
import { EXIT, wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, say } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import { askWords, type WordOptions } from '../letter/ask-words.js';
import { type Choice, chooseLetter } from '../letter/choose.js';
import { type LetterList, lettersJson, lettersText, nothingAsked, nothingLike } from '../present/letters.js';
import { type OutputOptions, withOutput } from './options.js';

const listFormats = ['text', 'json'] as const;
const fileFormats = ['docx'] as const;

interface Options extends OutputOptions, WordOptions {
  unit?: string;
  actor?: string;
  plan?: string;
  task?: string;
  asOf?: string;
}

/** `haicap letter`: the documents that a plan asks for, drafted in the form of Decree 30/2020/NĐ-CP. */
export function letterCommand(program: Command): void {
  const command = program
    .command('letter')
    .summary('soạn công văn, báo cáo, biên bản mà kế hoạch yêu cầu')
    .description(
      'Soạn văn bản mà kế hoạch yêu cầu, theo thể thức Nghị định 30/2020/NĐ-CP (.docx). Không nêu loại thì liệt kê. Điều gì nguồn không nêu (số, ngày, người ký…) thì để trống, tô nền.',
    )
    .argument('[loại|việc]', 'loại văn bản như account-letter, hoặc mã việc như dak-lak-2025.vc-contact')
    .option('--unit <đơn vị>', 'đơn vị soạn: mã như 2024:643, hoặc tên')
    .option('--actor <mã>', 'cơ quan soạn, thay cho --unit, ví dụ dept-finance; phải có --plan')
    .option('--plan <mã>', 'mã kế hoạch')
    .option('--task <mã>', 'việc nào, khi nhiều việc cần cùng một loại văn bản')
    .option('--system <mã>', 'hệ thống có dữ liệu được bàn giao (biên bản)')
    .option('--manifest <túi>', 'điền bảng kê từ túi BagIt hoặc manifest-sha256.txt (biên bản)')
    .option('--progress <tệp>', 'điền tình hình từ tệp tiến độ của đơn vị (báo cáo tuần)')
    .option('--parent <tên>', 'cơ quan chủ quản in trên tên cơ quan (mặc định: không in)')
    .option('--place <địa danh>', 'địa danh trước ngày (mặc định: tên đơn vị)')
    .option('--as-of <ngày>', 'tên đơn vị và sự kiện tính đến ngày, viết YYYY-MM-DD (mặc định: hôm nay)');
  withOutput(command, [...listFormats, ...fileFormats]).action(async (what: string | undefined, options: Options) => {
    const asked = what ?? options.task;
    if (asked === undefined) await listLetters(options);
    else await writeLetter({ what: asked, task: what === undefined ? undefined : options.task }, options);
  });
}

/** What can be drafted; the answer is "no" when that is nothing. */
async function listLetters(options: Options): Promise<void> {
  const format = parseFormat(listFormats, options);
  const list = await askList(options);
  if (format === 'json') await deliver(lettersJson(list), options);
  else if (list.offers.length > 0) await deliver(lettersText(list), options);
  if (list.offers.length === 0) sayNo(nothingAsked(list));
}

async function writeLetter(choice: Choice, options: Options): Promise<void> {
  parseFormat(fileFormats, options);
  if (options.out === undefined && process.stdout.isTTY)
    throw wrong('Định dạng docx không hiện được trên màn hình', 'cần --out <tệp>');
  const list = await askList(options);
  const { dataset, plan, writer, offers } = list;
  if (!plan) return sayNo(nothingAsked(list));
  const offer = chooseLetter(offers, plan, choice);
  if (!offer) return sayNo(offers.length === 0 ? nothingAsked(list) : nothingLike(list, choice.what));
  const unit = typeof writer === 'string' ? undefined : writer;
  const words = await askWords(offer.kind, options, { plan, unit });
  const letter = letterOf(dataset, { plan, task: offer.task, writer, asOf: dayOf(options), ...words });
  await deliver(await letterDocx(letter), options);
  say(`Bản nháp: ${offer.title}. Chỗ để trống, tô nền, trong ngoặc vuông: ${letterBlanks(letter).join('; ')}.`);
  for (const note of letter.notes) say(note);
}

const dayOf = ({ asOf }: Options) => (asOf === undefined ? today() : parseDay(asOf, '--as-of'));

/** Who writes, under which plan, and what can be drafted; no plan when none binds the unit. */
async function askList(options: Options): Promise<LetterList & { dataset: Dataset }> {
  dayOf(options);
  const ask = askWriter(options);
  const dataset = await loadDataset();
  const writer = ask(dataset);
  const plan = askPlan(dataset, options.plan, typeof writer === 'string' ? undefined : writer);
  return { dataset, plan, writer, offers: plan ? lettersFor(dataset, plan, writer) : [] };
}

/** The one writer that the options name, as soon as the facts are there. */
function askWriter({ unit, actor }: Options): (dataset: Dataset) => LetterList['writer'] {
  const expected = 'cần đúng một trong hai: --unit <đơn vị> hoặc --actor <mã>';
  if (unit !== undefined && actor !== undefined) throw wrong('Nêu cả --unit lẫn --actor', expected);
  if (unit !== undefined) return ({ units }) => askUnit(units, unit.trim().normalize('NFC'));
  if (actor === undefined) throw wrong('Chưa nêu ai soạn văn bản', expected);
  const id = parseActor(actor);
  return () => id;
}

function sayNo(why: string): void {
  say(why);
  process.exitCode = EXIT.no;
}

import { systems } from '@haicap/domain';
import { toneKey } from '@haicap/rules';
import { planLine, quotesLine } from './cite.js';
import type { Draft, LetterParts } from './draft.js';
import type { Column } from './letter.js';
import { blank, gap, inCapitals, joined, type Line, line } from './line.js';
import { archive, dateline, letterSymbol, listBlocks, recipientsOf, signatureOf } from './phrases.js';

/** What can be asked for accounts, in the words of the plans, in the order of the document. */
const requests = ['thay đổi thông tin', 'đăng ký mới', 'hủy bỏ'] as const;

/** How many rows the annex begins with. */
const ROWS = 5;

const columns: readonly Column[] = [
  { title: 'STT', width: 1.3, alignment: 'center' },
  { title: 'Họ và tên', width: 4.3 },
  { title: 'Chức vụ', width: 3.6 },
  { title: 'Tài khoản', width: 4 },
  { title: 'Đề nghị', width: 3.4 },
];

/**
 * The công văn by which a unit asks for accounts to be changed, opened or cancelled. What it asks for is read from the words
 * of the plan that the task quotes.
 *
 * @throws RangeError when those words ask for none of these.
 */
export function accountLetter(draft: Draft): LetterParts {
  const { plan, task, issuer } = draft;
  const asked = askedBy(task);
  const [only, ...more] = asked;
  if (only === undefined)
    throw new RangeError(`unexpected quotes of ${task.id}, expected words such as ${requests.join(', ')}`);
  const system = `hệ thống ${systems[task.system]}`;
  const to = joined(recipientsOf(draft), ', ');
  const counted = asked.map((request) => line`${request} ${gap('số tài khoản')} tài khoản`);
  const choice = more.length === 0 ? capital(only) : blank(asked.map(capital).join(' / '));
  const cell: Line = [gap('nội dung các ô của bảng')];
  const symbol = letterSymbol(issuer);
  return {
    type: undefined,
    symbol,
    abstract: [`V/v rà soát, ${asked.join(', ')} tài khoản ${system}`],
    addressees: recipientsOf(draft),
    blocks: [
      { kind: 'body', text: line`Thực hiện ${planLine(plan)}, ${quotesLine(plan, task.citations)}.` },
      {
        kind: 'body',
        text: line`${issuer.inText} đã rà soát và đề nghị ${to} ${joined(counted, ', ')} ${system}, theo danh sách tại Phụ lục kèm theo.`,
      },
      { kind: 'body', text: line`Kính đề nghị ${to} xem xét, giải quyết./.` },
    ],
    signatures: [signatureOf(issuer)],
    recipients: [['Như trên'], archive],
    annex: {
      title: inCapitals([`Danh sách đề nghị ${asked.join(', ')} tài khoản ${system}`]),
      reference: line`(Kèm theo Công văn số ${symbol} ${dateline} của ${issuer.inText})`,
      blocks: listBlocks(
        task,
        columns,
        Array.from({ length: ROWS }, (_, index) => [[String(index + 1)], cell, cell, cell, [choice]]),
      ),
    },
  };
}

/** The requests that stand in a task's quotes, wherever the tone mark stands ("huỷ bỏ"). */
export function askedBy({ citations }: Draft['task']): string[] {
  const words = citations.map(({ quote }) => quote.replace(/[^\p{L}\p{M}\d]+/gu, ' ')).join(' ');
  const key = toneKey(words);
  return requests.filter((request) => key.includes(toneKey(request)));
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

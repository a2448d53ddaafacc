import { systems } from '@haicap/domain';
import { planLine, quotesLine } from './cite.js';
import type { Draft, LetterParts } from './draft.js';
import type { Column } from './letter.js';
import { blank, joined, type Line, line } from './line.js';
import { archive, letterSymbol, listBlocks, recipientsOf, signatureOf } from './phrases.js';

const columns: readonly Column[] = [
  { title: 'STT', width: 1.3, alignment: 'center' },
  { title: 'Họ và tên', width: 4.4 },
  { title: 'Chức vụ', width: 3.6 },
  { title: 'Điện thoại', width: 3 },
  { title: 'Hộp thư công vụ', width: 4.3 },
];

/** The công văn that tells who is in charge of a system at the unit. */
export function contactNotice(draft: Draft): LetterParts {
  const { plan, task, issuer } = draft;
  const charge = `đầu mối phụ trách vận hành hệ thống ${systems[task.system]}`;
  const row: Line[] = [
    ['1'],
    [blank('họ và tên')],
    [blank('chức vụ')],
    [blank('điện thoại')],
    [blank('hộp thư công vụ')],
  ];
  return {
    type: undefined,
    symbol: letterSymbol(issuer),
    abstract: [`V/v gửi thông tin ${charge}`],
    addressees: recipientsOf(draft),
    blocks: [
      { kind: 'body', text: line`Thực hiện ${planLine(plan)}, ${quotesLine(plan, task.citations)}.` },
      { kind: 'body', text: line`${issuer.inText} gửi thông tin ${charge} như sau:` },
      ...listBlocks(task, columns, [row]),
      { kind: 'body', text: line`Kính gửi ${joined(recipientsOf(draft), ', ')} để theo dõi, phối hợp./.` },
    ],
    signatures: [signatureOf(issuer)],
    recipients: [['Như trên'], archive],
  };
}

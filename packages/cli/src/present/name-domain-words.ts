import { dayWords } from '@haicap/documents';
import { NOT_STATED } from '@haicap/domain';
import type { Dataset, DomainNote, DomainSuggestion } from '@haicap/rules';
import { citationWords } from './name-words.js';

/** A note on a domain as a sentence. */
export function domainNoteWords(dataset: Dataset, note: DomainNote): string {
  switch (note.kind) {
    case 'left-open':
      return note.text;
    case 'type-not-named':
      return `Văn bản chỉ nêu ${note.types.join(', ')}, không nêu ${note.type}; dùng cùng một mẫu là suy ra, không phải quy định.`;
    case 'label-laid-down':
      return `“${note.label}” là tên do chính văn bản quy định cho ${note.unit.fullName}.`;
    case 'end-not-stated':
      return `${note.convention.title} không nêu tên miền này dùng đến khi nào.`;
    case 'province-ended':
      return `${note.province.fullName} không còn từ ngày ${dayWords(note.on)}, nay thuộc ${note.heir.fullName}.`;
    case 'text-unread':
      return note.convention.citations.map((citation) => citationWords(dataset, citation)).join(' ');
    case 'not-in-force':
      return outOfForce(note);
    case 'none-in-force':
      return 'Vào ngày này không có quy định nào đã biết về tên miền của loại đơn vị này.';
    case 'unit-ended':
      return `Đơn vị này không còn từ ngày ${dayWords(note.on)}.`;
    case 'unit-not-yet':
      return `Đơn vị này chỉ có từ ngày ${dayWords(note.from)}.`;
  }
}

function outOfForce({ validity, convention }: Extract<DomainNote, { kind: 'not-in-force' }>): string {
  const { validFrom, validUntil } = convention;
  if (validity === 'ended' && validUntil !== NOT_STATED)
    return `Quy định này chỉ có hiệu lực đến hết ngày ${dayWords(validUntil)}.`;
  if (validity === 'not-yet' && validFrom !== NOT_STATED)
    return `Quy định này có hiệu lực từ ngày ${dayWords(validFrom)}, vào ngày được hỏi thì chưa.`;
  return 'Không rõ quy định này có hiệu lực từ ngày nào.';
}

/** What a suggestion adds to a name. */
export const suggestionWays = {
  type: 'thêm loại đơn vị ở trước',
  'old-district': 'thêm tên huyện cũ của phần lớn các xã lập nên đơn vị',
  code: 'thêm mã đơn vị ở sau',
} as const satisfies Record<DomainSuggestion['by'], string>;

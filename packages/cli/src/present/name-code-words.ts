import type { CodeFault, Dataset, IdentityCode, IdentityCodeProblem, LevelOneMeaning } from '@haicap/rules';
import { lawPlace } from './name-words.js';

/** What is wrong with a code, as a sentence. Signs count from 1. */
export function codeFaultWords(fault: CodeFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Mã trống.';
    case 'too-long':
      return `Mã dài ${fault.length} ký tự, nhiều nhất là 35.`;
    case 'spaces':
      return `Có khoảng trắng ở ký tự thứ ${fault.at + 1}; mã không có khoảng trắng.`;
    case 'lower-case':
      return `Có chữ thường “${fault.sign}” ở ký tự thứ ${fault.at + 1}; mã chỉ dùng chữ in hoa.`;
    case 'sign':
      return `Có ký tự “${fault.sign}” ở vị trí ${fault.at + 1}; mã chỉ gồm A–Z, 0–9 và dấu chấm.`;
    case 'empty-group':
      return `Nhóm thứ ${fault.group + 1} trống: hai dấu chấm liền nhau, hoặc dấu chấm ở đầu, ở cuối.`;
    case 'first-group':
      return `Nhóm đầu là “${fault.found}”, cần một chữ cái và đúng hai chữ số, như H36.`;
    case 'scheme-number':
      return `Mã lược đồ là “${fault.found}”, cần từ Z01 đến Z99.`;
    case 'scheme-rest':
      return fault.length === 0
        ? 'Sau mã lược đồ chưa có gì, cần từ 1 đến 32 ký tự.'
        : `Sau mã lược đồ có ${fault.length} ký tự, nhiều nhất là 32.`;
    case 'level-skipped':
      return `Mã theo QCVN 102:2016 bỏ trống cấp ${fault.level} mà lại có cấp thấp hơn.`;
  }
}

/** What the first group of a code says, as sentences. */
export function levelOneWords(dataset: Dataset, meaning: LevelOneMeaning): string[] {
  const { code, citation } = meaning;
  const place = lawPlace(dataset, citation);
  switch (meaning.kind) {
    case 'scheme':
      return [`${code} là mã của một lược đồ định danh; phần sau do lược đồ quy định (${place}).`];
    case 'not-assigned':
      return [`${code} không có trong danh mục mã cấp 1 (${place}).`];
    case 'not-listed':
      return [`${code} cấp cho ${meaning.issuedTo} (${place}); dữ liệu ở đây không ghi là cơ quan nào.`];
    case 'closed':
      return [
        `${code} từng cấp cho ${meaning.issuedTo}; mã đã đóng (${place}). Ngày đóng và mã thay thế: nguồn không nêu.`,
      ];
    case 'province':
      return [
        `${code} cấp cho ${meaning.issuedTo} của ${meaning.province.fullName} trước 01/07/2025 (${place}).`,
        outcomeWords(dataset, meaning),
      ];
  }
}

function outcomeWords(dataset: Dataset, { code, outcome }: Extract<LevelOneMeaning, { kind: 'province' }>): string {
  const { heir, citation } = outcome;
  const place = lawPlace(dataset, citation);
  switch (outcome.status) {
    case 'kept':
      return outcome.because === 'unchanged'
        ? `${heir.fullName} không sáp nhập, vẫn dùng ${code}.`
        : `${heir.fullName} sau sắp xếp vẫn dùng ${code}, vì giữ tên này (${place}).`;
    case 'closed':
      return `Mã đã đóng: nay thuộc ${heir.fullName}, dùng ${outcome.heirCode} (${place}). Ngày đóng: nguồn không nêu.`;
    case 'not-stated':
      return `${heir.fullName} có tên mới nên dùng mã của một trong các tỉnh cũ; mã nào thì nguồn không nêu (${place}).`;
  }
}

/** What a reader must know of a code that was read. */
export const codeNotes = (dataset: Dataset, code: IdentityCode): string[] => [
  ...levelOneWords(dataset, code.levelOne),
  ...formNotes(dataset, code),
];

function formNotes(dataset: Dataset, { form, below }: IdentityCode): string[] {
  const { formerForm, lowerLevels } = dataset.law.identityCodes.citations;
  return [
    ...(form === 'former'
      ? [`Mã được viết theo thứ tự cũ, từ phải sang trái (${lawPlace(dataset, formerForm)}).`]
      : []),
    ...(below === 'not-stated'
      ? [
          `Các nhóm sau do cơ quan có mã cấp 1 đặt (${lawPlace(dataset, lowerLevels)}); là đơn vị nào thì nguồn không nêu.`,
        ]
      : []),
  ];
}

/** What is wrong with a line of a list of codes. Lines count from 1. */
export function codeProblemWords(dataset: Dataset, problem: IdentityCodeProblem): string {
  const basis = problem.basis === 'ours' ? 'khuyến nghị của Hai Cấp' : lawPlace(dataset, problem.basis);
  return `${problemSentence(problem)} (${basis})`;
}

function problemSentence(problem: IdentityCodeProblem): string {
  switch (problem.kind) {
    case 'malformed':
      return problem.reading.faults.map(codeFaultWords).join(' ');
    case 'repeated':
      return `Trùng với mã thứ ${problem.first + 1}.`;
    case 'given-again':
      return `Mã đã đóng (mã thứ ${problem.closedAt + 1}) mà cấp lại.`;
    case 'parent-missing':
      return `Thiếu mã cấp trên ${problem.parent}.`;
    case 'under-closed':
      return problem.heirCode === undefined || problem.heir === undefined
        ? `Nằm dưới ${problem.closed} đã đóng.`
        : `Nằm dưới ${problem.closed} đã đóng; ${problem.heir.fullName} dùng ${problem.heirCode}.`;
    case 'mixed-form':
      return `Viết theo thứ tự cũ, trong khi ${problem.current} viết theo thứ tự hiện hành.`;
  }
}

import { clauseKinds, listIds, type ProposedSource } from '@haicap/domain';

/** What `plan new` says when it is done: what it made, what it found, what to do next. */
export function newPlanText(
  folder: string,
  { letterhead, passages }: ProposedSource,
  remarks: readonly string[],
): string {
  const of = (kind: string) => passages.filter((passage) => passage.kind === kind).length;
  const found = [
    ['Số, ký hiệu', letterhead.number],
    ['Ngày ký', letterhead.date],
    ['Cơ quan ban hành', letterhead.issuer],
    ['Tên văn bản', letterhead.title],
  ].map(([name, value]) => `  ${name}: ${value === '' || value === 'not-stated' ? 'không thấy' : value}`);
  const kinds = listIds(clauseKinds)
    .filter((kind) => of(kind) > 0)
    .map((kind) => `  ${clauseKinds[kind]} ({.${kind}?}): ${of(kind)}`);
  const lines = [
    `Đã tạo ${folder}: raw.txt, source.md, plan.yaml`,
    ...found,
    `${passages.length} đoạn, loại đoạn mới là ĐỀ XUẤT (có dấu hỏi):`,
    ...kinds,
    ...remarks.map((remark) => `Lưu ý: ${remark}`),
    '',
    'Việc tiếp theo: đọc source.md, đoạn nào đồng ý thì bỏ dấu hỏi; viết tasks/<hệ thống>.yaml và cases.yaml.',
    `Xem còn thiếu gì: haicap plan check ${folder}`,
  ];
  return `${lines.join('\n')}\n`;
}

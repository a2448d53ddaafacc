/** What answers a requirement, or why this site by itself cannot. */
export const answeredBy = {
  section: 'Có mục',
  function: 'Có chức năng',
  content: 'Người biên tập nhập nội dung',
  hosting: 'Cài đặt ở máy chủ',
  province: 'Do tỉnh hoặc hệ thống của tỉnh',
  person: 'Do người của cơ quan làm',
  unread: 'Lời văn chưa đọc được',
  later: 'Chưa có',
} as const;

/** The answer of the template to one requirement. */
export interface Answer {
  by: keyof typeof answeredBy;
  /** The page or file of the built site where it is seen. */
  at?: string;
  /** One sentence in Vietnamese. */
  note: string;
}

/** The answers of one area, by the id of the requirement. */
export type Answers = Readonly<Record<string, Answer>>;

/** What can be wrong with a bag, in the order of a report: the heading, and what to do. */
export const problemKinds = {
  'bad-declaration': {
    title: 'bagit.txt thiếu hoặc sai',
    fix: 'yêu cầu bên giao gửi lại bagit.txt đúng; nội dung tệp vẫn được đối chiếu bên dưới',
  },
  'bad-manifest': {
    title: 'Bản kê thiếu hoặc sai',
    fix: 'yêu cầu bên giao gửi lại các tệp này; dòng sai không được dùng để đối chiếu',
  },
  'unsafe-path': {
    title: 'Bản kê chỉ ra ngoài túi (không mở)',
    fix: 'không dùng túi này trước khi hỏi bên giao: có thể là tấn công',
  },
  link: {
    title: 'Liên kết trong túi (không mở)',
    fix: 'hỏi bên giao; túi cần tệp thật thay cho liên kết',
  },
  'special-file': {
    title: 'Thứ không phải tệp trong túi (không mở)',
    fix: 'hỏi bên giao; bỏ ra khỏi túi',
  },
  changed: {
    title: 'Tệp bị đổi nội dung',
    fix: 'không dùng tệp đang có; lấy lại từ bên giao rồi kiểm tra lại',
  },
  missing: {
    title: 'Tệp thiếu',
    fix: 'lấy lại từ bên giao rồi kiểm tra lại',
  },
  'not-fetched': {
    title: 'Tệp chưa được tải về (fetch.txt; lệnh này không tải)',
    fix: 'yêu cầu bên giao gửi túi có đủ tệp',
  },
  extra: {
    title: 'Tệp thừa, không có trong bản kê',
    fix: 'hỏi bên giao: tệp được thêm sau khi đóng gói thì bỏ ra, hoặc đóng gói lại',
  },
  unreadable: {
    title: 'Không đọc được',
    fix: 'kiểm tra quyền và đĩa rồi kiểm tra lại; chưa biết tệp còn nguyên hay không',
  },
  'wrong-oxum': {
    title: 'Payload-Oxum không khớp',
    fix: 'hỏi bên giao: số tệp, số byte ghi trong bag-info.txt khác với trong túi',
  },
} as const satisfies Record<string, { title: string; fix: string }>;

export type ProblemKind = keyof typeof problemKinds;

/** One thing that is wrong with a bag. */
export interface BagProblem {
  kind: ProblemKind;
  /** The file in the bag, as the manifest names it. */
  path: string;
  /** What was found, in Vietnamese. */
  detail: string;
  /** The digest or count that was promised, and the one that was found. */
  expected?: string;
  found?: string;
}

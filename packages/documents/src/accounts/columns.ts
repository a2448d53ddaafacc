import { type SystemId, systems } from '@haicap/domain';

/** A column of the staff list. */
export interface RosterColumn {
  /** The heading that the template bears. */
  heading: string;
  /** Other headings of the same column, as lists in use bear them. */
  alsoCalled: readonly string[];
  /** What to write there. */
  help: string;
  /** A person without it is a bad row. */
  required: boolean;
  /** What one may choose; ours, so that anything else is welcome too. */
  suggestions: readonly string[];
  /** What the sample row shows. */
  sample: string;
  /** In characters. */
  width: number;
}

/** What stands in front of the sample row; a row that bears it is refused. */
export const SAMPLE_MARK = 'MẪU – xóa trước khi gửi';

/** Neutral names for a person's part in a system. Plans ask for the part, and name none. */
const parts = ['Lãnh đạo duyệt', 'Trực tiếp xử lý', 'Tiếp nhận và phát hành', 'Quản trị', 'Chỉ theo dõi'] as const;

const optional = { alsoCalled: [], required: false, suggestions: [], sample: '', width: 10 } as const;

const roleIn = (system: SystemId, sample: string): RosterColumn => ({
  ...optional,
  heading: `Vai trò trên hệ thống ${systems[system]}`,
  help: 'Vị trí tham gia xử lý hồ sơ trên hệ thống này; để trống nếu không dùng. Danh sách chọn là gợi ý, gõ chữ khác cũng được.',
  suggestions: parts,
  sample,
  width: 19,
});

/**
 * The columns of the staff list, in the order of the template. Chức vụ, vị trí công tác and the part in each shared system are
 * what plans ask for; the others serve the mailboxes. Template, reader, help and documentation all derive from this list.
 */
export const rosterColumns = {
  number: {
    ...optional,
    heading: 'STT',
    alsoCalled: ['TT', 'Số TT', 'Số thứ tự'],
    help: 'Số thứ tự; để trống cũng được.',
    sample: SAMPLE_MARK,
    width: 9,
  },
  name: {
    ...optional,
    heading: 'Họ và tên',
    alsoCalled: ['Họ tên', 'Họ, chữ đệm và tên', 'Họ và tên cán bộ, công chức, viên chức'],
    help: 'Họ, chữ đệm và tên đầy đủ, có dấu, đúng như trong hồ sơ.',
    required: true,
    sample: 'Nguyễn Văn A',
    width: 24,
  },
  title: {
    ...optional,
    heading: 'Chức vụ',
    alsoCalled: ['Chức vụ, chức danh', 'Chức danh, chức vụ'],
    help: 'Chức vụ hoặc chức danh hiện giữ; không giữ chức vụ thì ghi ngạch, ví dụ: công chức, viên chức.',
    required: true,
    sample: 'Công chức',
    width: 16,
  },
  post: {
    ...optional,
    heading: 'Vị trí công tác',
    alsoCalled: ['Vị trí việc làm'],
    help: 'Công việc được giao ở đơn vị.',
    required: true,
    sample: 'Văn thư',
    width: 20,
  },
  unit: {
    ...optional,
    heading: 'Đơn vị',
    alsoCalled: ['Đơn vị công tác', 'Cơ quan, đơn vị', 'Phòng ban'],
    help: 'Phòng, ban hoặc đơn vị nơi làm việc; để trống nếu cả danh sách cùng một đơn vị.',
    sample: 'Văn phòng',
    width: 20,
  },
  roleEmail: roleIn('email', ''),
  roleDocuments: roleIn('document-management', 'Tiếp nhận và phát hành'),
  roleProcedures: roleIn('admin-procedures', ''),
  roleReporting: roleIn('reporting', 'Chỉ theo dõi'),
  mailbox: {
    ...optional,
    heading: 'Hộp thư đã có',
    alsoCalled: ['Hộp thư công vụ', 'Hộp thư công vụ đã có'],
    help: 'Hộp thư công vụ đang dùng, viết đủ tên và tên miền; có rồi thì giữ nguyên, chưa có thì để trống.',
    width: 30,
  },
  family: {
    ...optional,
    heading: 'Họ',
    help: 'Chỉ ghi khi họ tên không theo thứ tự của người Kinh (ví dụ Y Thanh Niê): phần nào là họ.',
  },
  middle: {
    ...optional,
    heading: 'Chữ đệm',
    alsoCalled: ['Tên đệm'],
    help: 'Chỉ ghi cùng với cột Họ và cột Tên: phần nào là chữ đệm; không có thì để trống.',
  },
  given: {
    ...optional,
    heading: 'Tên',
    help: 'Chỉ ghi cùng với cột Họ: phần nào là tên.',
  },
} as const satisfies Record<string, RosterColumn>;

/** Id of a column of the staff list, e.g. `name`. */
export type RosterColumnId = keyof typeof rosterColumns;

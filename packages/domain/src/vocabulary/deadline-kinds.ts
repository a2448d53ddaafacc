/** The ways in which a plan sets, or does not set, a deadline, with their Vietnamese names. */
export const deadlineKinds = {
  before: 'Trước ngày',
  by: 'Chậm nhất ngày',
  from: 'Từ ngày',
  within: 'Trong số ngày sau một sự kiện',
  'after-event': 'Ngay sau một sự kiện',
  'before-event': 'Trước một sự kiện',
  weekly: 'Hằng tuần',
  ongoing: 'Thường xuyên',
  'not-stated': 'Kế hoạch không nêu thời hạn',
} as const satisfies Record<string, string>;

/** Kind of a deadline, e.g. `before`. */
export type DeadlineKind = keyof typeof deadlineKinds;

/** Days of the week as the plans use them, in the order of the calendar (Monday first). */
export const weekdays = {
  monday: 'thứ 2',
  tuesday: 'thứ 3',
  wednesday: 'thứ 4',
  thursday: 'thứ 5',
  friday: 'thứ 6',
  saturday: 'thứ 7',
  sunday: 'Chủ nhật',
} as const satisfies Record<string, string>;

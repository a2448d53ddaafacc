/** What the list of accounts has beside the columns of the staff list. */
export const accountColumns = {
  proposed: { heading: 'Hộp thư đề xuất', width: 38 },
  notes: { heading: 'Ghi chú hộp thư', width: 36 },
  basis: { heading: 'Căn cứ đặt hộp thư', width: 40 },
} as const satisfies Record<string, { heading: string; width: number }>;

/** Id of such a column, e.g. `proposed`. */
export type AccountColumnId = keyof typeof accountColumns;

/** The sheet of the rows that were left out. */
export const LEFT_OUT_SHEET = 'Bỏ lại';

/** The sheet of the clauses that the mailboxes rest on. */
export const BASIS_SHEET = 'Căn cứ';

/** The sheet that explains the template. */
export const GUIDE_SHEET = 'Hướng dẫn';

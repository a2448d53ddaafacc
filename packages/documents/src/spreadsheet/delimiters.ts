/** What may stand between the cells of a text file. */
export const delimiters = { '\t': 'dấu tab', ';': 'dấu chấm phẩy', ',': 'dấu phẩy' } as const satisfies Record<
  string,
  string
>;
export type Delimiter = keyof typeof delimiters;

/** What a sheet of a workbook, or a text file, says. */
export interface Sheet {
  /** The tab's name; for a text file `''`. */
  name: string;
  /** The cells as text, row by row, from the first row on: the row that Excel numbers 5 is `rows[4]`. */
  rows: readonly (readonly string[])[];
}

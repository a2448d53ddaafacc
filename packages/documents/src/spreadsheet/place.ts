/** A row of a file. */
export interface Place {
  /** The sheet's name; `''` for a text file. */
  sheet: string;
  /** The row's number as a spreadsheet program shows it. */
  row: number;
}

/**
 * A row as one says where it is.
 *
 * @example
 * placeWords({ sheet: 'Danh sách', row: 5 }); // 'trang tính “Danh sách”, dòng 5'
 */
export const placeWords = ({ sheet, row }: Place): string =>
  `${sheet === '' ? '' : `trang tính “${sheet}”, `}dòng ${row}`;

/** What stands for "to be filled in": the mark of the starter, and brackets that say so. `\b` knows no đ. */
const blanks = /\[[^\]]{0,200}\]|(?<!\p{L})(?:chưa điền|đang cập nhật)(?!\p{L})/giu;

/** A text with what is still to be filled in replaced. */
export const replaceBlanks = (text: string, by: string): string => text.replace(blanks, by);

/**
 * Is this the name of a list of what was published in a quarter? Not of a budget by quarter.
 *
 * In: a name in small letters without diacritics.
 */
export const meansQuarterlyList = (folded: string): boolean =>
  /\bcong khai\b/.test(folded) &&
  /\b(?:danh muc|noi dung|nhung viec|tong hop|danh sach)\b/.test(folded) &&
  /\b(?:theo|hang|tung|moi|cac|trong)? ?quy(?: (?:i{1,3}|iv|[1-4])\b|$| nam\b)/.test(folded) &&
  !/\b(?:ngan sach|du toan|quyet toan|tai chinh|tai san)\b/.test(folded);

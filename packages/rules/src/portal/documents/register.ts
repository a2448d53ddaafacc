/**
 * Is this the name of a register of documents? Not of the documents that belong to one article.
 *
 * In: a name in small letters without diacritics.
 */
export const meansRegister = (folded: string): boolean =>
  /^(?:(?:he thong|danh muc|danh sach|tra cuu|tim kiem|kho|cac|muc|co so du lieu) ){0,2}van ban(?=$|,| [-–&] | va | (?:phap|quy pham|qppl|hanh chinh|chi dao|dieu hanh|moi|ban hanh|da ban hanh|do|cua|hdnd|ubnd|hoi dong|uy ban|xa|phuong|dac khu|dia phuong|cong bo|cap)\b)/.test(
    folded,
  ) && !/^van ban (?:do|cua) (?:trung uong|chinh phu|quoc hoi|tinh)/.test(folded);

/** A number and symbol of any document: "12/QĐ-UBND", "224/2026/NĐ-CP". In small letters without diacritics. */
export const symbol = /[a-z0-9][a-z0-9.-]{0,14}\/(?:\d{4}\/)?[a-z]{1,6}\d{0,2}(?:-[a-z]{1,8}){0,2}\b/;

/** A number and symbol of the people's committee or council, as a commune's are. */
export const ownSymbol =
  /[a-z0-9][a-z0-9.-]{0,14}\/(?:\d{4}\/)?(?:[a-z]{1,6}-(?:ubnd|hdnd|ub|hd)\b|(?:ubnd|hdnd)-[a-z]{1,6}\b)/;

/** How the title of a document begins. */
export const form =
  /^(?:nghi quyet|quyet dinh|chi thi|quy che|quy dinh|thong bao|huong dan|chuong trinh|ke hoach|phuong an|de an|bao cao|to trinh|cong van|cong dien|giay moi|thong cao|huong uoc|quy uoc)\b/;

import { foldVietnamese } from '../page/fold.js';

/** The groups of Law 10/2022, Điều 11, that have a check; the fourteenth ("other contents") is judged by a person. */
export type GroupId =
  | 'plan'
  | 'budget'
  | 'land-projects'
  | 'regulation'
  | 'funds'
  | 'assets'
  | 'support'
  | 'relief'
  | 'military'
  | 'inspection'
  | 'consultation'
  | 'fees'
  | 'procedures';

/**
 * How each group is named, in small letters without diacritics, from the beginning of a name. The first that fits counts, so that
 * a name means one group: what is narrower stands before what is wider.
 */
const names: readonly (readonly [GroupId, RegExp])[] = [
  [
    'consultation',
    /(?:lay y kien|tong hop y kien|tham gia y kien|dua ra nhan dan|nhan dan (?:ban|tham gia)|trung cau|tiep thu,? giai trinh|gop y (?:du thao|phuong an|van ban|quy che|nghi quyet|ke hoach|vao|cho))\b/,
  ],
  [
    'procedures',
    /(?:dich vu cong(?: truc tuyen)?(?:,| va| -)? )?thu tuc (?:hanh chinh|do (?:xa|phuong|dac khu|dia phuong))\b/,
  ],
  [
    'military',
    /(?:nghia vu (?:quan su|tham gia cong an|cong an)|tuyen quan|tuyen chon va goi cong dan|nhap ngu|goi (?:cong dan )?nhap ngu)\b/,
  ],
  [
    'inspection',
    /(?:thanh tra|lay phieu tin nhiem|ket luan (?:thanh tra|kiem tra)|phong,? (?:va )?chong tham nhung|xu ly (?:vi pham|can bo|ky luat)|ky luat can bo)\b/,
  ],
  ['inspection', /kiem tra(?=$|[,;]| va | xu ly| giam sat)/],
  [
    'budget',
    /(?:du toan|quyet toan|tinh hinh thuc hien|thuc hien|so lieu)?[ ,]{0,2}(?:thu,? (?:va )?chi )?ngan sach\b/,
  ],
  ['budget', /(?:du toan|quyet toan)(?=$|,| thu,? (?:va )?chi(?! (?:cac )?quy\b)| (?:thu )?nam \d)/],
  [
    'funds',
    /(?:thu,? (?:va )?chi )?(?:cac )?quy (?:den on|vi nguoi|phong,? chong|khuyen hoc|bao tro|nhan dao|quoc phong|an ninh|va|do|cua|tai chinh|phat trien|cong dong|cham soc|ho tro|khac)\b/,
  ],
  ['funds', /(?:thu,? (?:va )?chi )?(?:cac )?quy(?=$|[,;:])/],
  ['funds', /(?:khoan )?(?:huy dong|(?:nhan dan )?dong gop|tai tro|vien tro|xa hoi hoa|dau tu,? tai tro)\b/],
  ['fees', /(?:phi|le phi|khoan (?:phi|le phi|thu)|thu (?:phi|le phi))\b/],
  [
    'assets',
    /(?:tai san (?:cong|nha nuoc|cua)|mua sam[^.]{0,60} tai san|(?:su dung|thanh ly|dieu chuyen|cho thue|chuyen giao|ban)[^.]{0,50} tai san|tru so doi du|sap xep,? (?:xu ly )?(?:nha|tru so|tai san))\b/,
  ],
  [
    'relief',
    /(?:cuu tro|(?:tro giup|ho tro)[^.]{0,40}(?:thien tai|dich benh|hiem ngheo|bao lu|lu lut)|(?:khoan |tien )?ung ho|quyen gop|tro giup (?:dot xuat|khan cap))\b/,
  ],
  [
    'land-projects',
    /(?:du an|cong trinh|dau tu (?:cong|xay dung)|von dau tu|thu hoi dat|boi thuong|giai phong mat bang|tai dinh cu|quy dat|dat dai(?!, tai nguyen)|dat cong ich|su dung dat|quy hoach|gia dat|cho thue (?:quy )?dat|giao dat|dau gia)\b/,
  ],
  [
    'support',
    /(?:ho tro (?:nha o|nguoi|ho |sinh ke|hoc|san xuat|doi tuong|mot lan|tien|,|va)|ho tro(?=,|$)|tro cap|tro giup xa hoi|tin dung|vay von|binh xet|an sinh xa hoi|giam ngheo|ho ngheo)/,
  ],
  [
    'regulation',
    /(?:quy che (?:thuc hien )?dan chu|thuc hien (?:quy che )?dan chu|dan chu (?:o )?co so|quy tac ung xu|(?:chuc nang,? )?nhiem vu(?:,? quyen han)? (?:cua )?(?:can bo|cong chuc|nguoi hoat dong))\b/,
  ],
  [
    'plan',
    /(?:phat trien )?(?:kinh te ?[-–,]? ?(?:(?:van hoa|quoc phong) ?[-–,]? ?)?(?:va )?xa hoi|co cau kinh te|chuyen dich (?:co cau )?kinh te)\b/,
  ],
];

/** What may stand before the words that mean a group: what kind of paper it is, what is done with it. */
const before =
  /^(?:(?:ke hoach|phuong an|bao cao|ket qua|tinh hinh|quyet dinh|nghi quyet|thong bao|to trinh|du thao|de an|danh muc|danh sach|bang|bieu|muc|so lieu|thong tin|noi dung|van ban|cong khai|cong bo|minh bach|niem yet|cac|nhung|viec|ve|ve viec|quan ly|su dung|thuc hien|cong tac|chi tieu|tieu chuan|thoi gian|dang ky|chinh sach|che do|quy dinh|thu|du toan|quyet toan|dieu chinh|tai chinh|va)[,;:]? )/;

/** Words before the meaning that are looked behind, one after the other. */
const STEPS = 8;

/** "Công khai tài chính" is the budget; "Báo cáo tài chính" may be that of anything. */
const openFinance = /^(?:cong bo )?(?:cong khai|minh bach)[^.]{0,20} tai chinh\b/;

const anchored = names.map(([id, pattern]) => [id, new RegExp(`^${pattern.source}`)] as const);

/**
 * Which group of the law a name means, if any.
 *
 * @example
 * groupOf('Quyết định về việc công bố công khai dự toán ngân sách năm 2026'); // 'budget'
 * groupOf('Xã Mẫu tổng kết năm học'); // undefined
 */
export function groupOf(name: string): GroupId | undefined {
  const folded = foldVietnamese(name).slice(0, 300);
  if (openFinance.test(folded)) return 'budget';
  const subject = /\s(?:ve viec|v\/v|ve)\s/.exec(folded);
  const paper = /^(?:quyet dinh|nghi quyet|thong bao|bao cao|to trinh|cong van|ke hoach)\b/.test(folded);
  return meant(folded) ?? (paper && subject ? meant(folded.slice(subject.index + subject[0].length)) : undefined);
}

function meant(folded: string): GroupId | undefined {
  let rest = folded;
  for (let step = 0; step < STEPS; step += 1) {
    const found = anchored.find(([, pattern]) => pattern.test(rest));
    if (found) return found[0];
    const lead = before.exec(rest);
    if (!lead) return undefined;
    rest = rest.slice(lead[0].length);
  }
  return undefined;
}

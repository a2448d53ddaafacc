/** Is this the name of a section that explains law and policy? In: a name in small letters without diacritics. */
export const meansDissemination = (folded: string): boolean =>
  /^(?:(?:chuyen )?muc )?(?:cong tac )?(?:(?:tuyen truyen|pho bien|giao duc|huong dan|tim hieu|thong tin)[ ,–-]{1,3}(?:va )?){1,3}(?:thuc hien )?(?:cac )?(?:phap luat|chinh sach|che do|kien thuc phap luat|gdpl|pbgdpl)\b/.test(
    folded,
  ) ||
  /^(?:pbgdpl|phap luat (?:va|[-–]) (?:doi song|chinh sach)|chinh sach (?:moi|phap luat)|hoi dap phap luat)\b/.test(
    folded,
  );

/** Strategies, master plans, plans, programmes of work. In: as above. */
export const meansPlan = (folded: string): boolean =>
  /^(?:(?:chuyen muc|muc|thong tin|cong bo|cong khai|cac) ){0,2}(?:chien luoc|quy hoach|ke hoach|chuong trinh|de an)\b/.test(
    folded,
  ) && !/^(?:chuong trinh (?:van nghe|truyen hinh|phat thanh|khuyen mai)|ke hoach cong khai)/.test(folded);

/** Projects, investment, tenders, public purchases. In: as above. */
export const meansProjects = (folded: string): boolean =>
  /^(?:(?:chuyen muc|muc|danh muc|thong tin|cong bo|cong khai|cac|ve|nang cap|kho) ){0,3}(?:du an|cong trinh|dau tu|dau thau|mua sam|moi thau|lua chon nha thau|goi thau)\b/.test(
    folded,
  );

/** Statistics. In: as above. */
export const meansStatistics = (folded: string): boolean =>
  /^(?:(?:chuyen muc|muc|thong tin|bao cao|cong bo|so lieu|du lieu) ){0,2}(?:thong ke|nien giam)\b|^so lieu(?=$| (?:chinh|chu yeu|co ban|kinh te|dan so))/.test(
    folded,
  );

/** Annual financial reports. In: as above. */
export const meansFinancialReport = (folded: string): boolean =>
  /^(?:(?:cong khai|cong bo|muc|cac) ){0,2}(?:bao cao (?:quyet toan|tai chinh)|tai chinh nam|quyet toan)\b/.test(
    folded,
  );

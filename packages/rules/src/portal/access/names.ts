/** Is this the name of the section on access to information? In: a name in small letters without diacritics. */
export const meansAccess = (folded: string): boolean =>
  /^(?:(?:chuyen )?muc )?(?:quyen )?(?:tiep can|cung cap) thong tin(?=$|,| [-–] | cua | cho | theo | cong dan\b)/.test(
    folded,
  );

/** Is this the name of the list of information that must be public? In: as above. */
export const meansCatalogue = (folded: string): boolean =>
  /^(?:cong bo )?danh muc (?:cac )?thong tin (?:(?:phai|duoc|cua|can) ){0,2}(?:cong khai|tiep can|cung cap|cong dan)/.test(
    folded,
  );

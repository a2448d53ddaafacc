import type { ClauseKind } from '../vocabulary/clause-kinds.js';

/** A part of the document that is known by how it begins. */
export interface Part {
  /** Its name as `{#name}`. */
  name: string;
  kind: ClauseKind;
  /** Does a line begin this part? */
  begins: RegExp;
  /** Does a line after it still belong to the same passage? */
  goesOn?: RegExp;
  /** Do sections stand under it? */
  heads?: true;
}

/** The parts before the first section, as Decree 30/2020/NĐ-CP orders them. */
export const openingParts: readonly Part[] = [
  {
    name: 'issuer',
    kind: 'heading',
    begins: /^(?:ỦY|UỶ) BAN NHÂN DÂN|^UBND (?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ)/u,
    goesOn: /^(?:(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|NHÂN DÂN) |-{3,}$|_{3,}$)/u,
  },
  { name: 'motto', kind: 'heading', begins: /^CỘNG H(?:ÒA|OÀ)/u, goesOn: /^(?:Độc lập|-{3,}$|_{3,}$)/u },
  { name: 'number-and-date', kind: 'heading', begins: /^Số\s*:/u, goesOn: /ngày .*tháng .*năm /u },
  {
    name: 'title',
    kind: 'heading',
    begins: /^(?:KẾ HOẠCH|PHƯƠNG ÁN|ĐỀ ÁN|HƯỚNG DẪN|QUYẾT ĐỊNH|CHỈ THỊ)(?: |$)/u,
    goesOn: /^(?!Căn cứ|Thực hiện|Để |Trên cơ sở|Nhằm|Xét |Theo |Ủy ban|Uỷ ban|UBND )[^.]*[^.;]$/u,
  },
  { name: 'addressees', kind: 'preamble', begins: /^Kính gửi/u },
];

/** The parts after the last section. */
export const endingParts: readonly Part[] = [
  { name: 'recipients', kind: 'closing', begins: /^Nơi nhận/u },
  {
    name: 'signature',
    kind: 'closing',
    begins: /^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?GIÁM ĐỐC|(?:PHÓ )?CHÁNH VĂN PHÒNG)/u,
    goesOn: /^(?:\p{Lu}[\p{Lu} .]+|(?:\p{Lu}\p{Ll}+ ?){2,5}|\([^)]*\))$/u,
  },
  {
    name: 'annex',
    kind: 'heading',
    heads: true,
    begins: /^(?:PHỤ LỤC|Phụ lục(?: \p{Lu}|\s*$))/u,
    goesOn: /^\p{Lu}[\p{Lu}\p{P} ]+$/u,
  },
  { name: 'footnote', kind: 'note', begins: /^\(\*+\)/u },
];

/** How Vietnamese letters look when their bytes are read by the wrong table, or typed by an old one. */
const ways: readonly { name: string; sign: RegExp; least: number }[] = [
  { name: 'ký tự hỏng (�)', sign: /\uFFFD/g, least: 1 },
  // Letters before signs that people do write (» · ² and the space that does not break) are left alone.
  {
    name: 'chữ UTF-8 bị đọc bằng bảng mã khác',
    sign: /á[»º][\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ‘•˜™š›œžŸ]|Ã[\u0080-\u009f¡-ª¬®¯±´µ¶¸º¼½¾¿]|Ä[‘\u0091]|Æ[°¡]/g,
    least: 2,
  },
  {
    name: 'chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI)',
    sign: /nh©n d©n|céng hßa|x· héi|uû ban nh©n|nhaân daân|coäng hoøa|xaõ hoäi/gi,
    least: 1,
  },
  { name: 'mã chữ hiện nguyên ra ngoài', sign: /&#\d{3,5};/g, least: 2 },
];

/** What is wrong with the letters of a text; nothing for a sound one. */
export const brokenText = (text: string): string | undefined =>
  ways.find(({ sign, least }) => (text.match(sign)?.length ?? 0) >= least)?.name;

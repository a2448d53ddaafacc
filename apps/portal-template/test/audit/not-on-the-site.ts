/** What the filled-in site does not show, so that its requirement is neither met nor missed there. */
interface NotSeen {
  verdict: 'not-applicable' | 'could-not-check';
  /** In Vietnamese, as the table in docs/audit says it. */
  why: string;
}

/** By the id of the requirement. */
export const notOnTheSite: Readonly<Record<string, NotSeen>> = {
  'rating-anonymous': { verdict: 'could-not-check', why: 'phiếu đánh giá ở hệ thống của tỉnh' },
  'media-summary': { verdict: 'not-applicable', why: 'trang không có đoạn âm thanh, đoạn phim nào' },
  'consent-not-ticked': { verdict: 'not-applicable', why: 'trang không có ô đồng ý nào' },
  'recipient-lists': { verdict: 'not-applicable', why: 'trang không đăng danh sách người hưởng nào' },
  'pdf-version': { verdict: 'not-applicable', why: 'tệp của trang xuất từ máy soạn thảo, không phải bản quét' },
};

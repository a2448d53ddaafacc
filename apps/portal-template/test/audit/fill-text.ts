/** Sentences of the sample that say that they are sample, or tell the editor what to write, and what a commune has instead. */
const sentences: readonly (readonly [sample: string | RegExp, filled: string])[] = [
  ['sample: true\n', ''],
  ['MẪU-', ''],
  [
    'Nội dung mẫu: nêu số ý kiến đã nhận, ý kiến được tiếp thu, ý kiến không tiếp thu và lý do.',
    'Đã nhận 12 ý kiến, tiếp thu 10 ý kiến; 2 ý kiến không tiếp thu vì tên đã đặt cho đường khác.',
  ],
  ['Hình mẫu thay cho bản đồ: ', 'Bản đồ địa giới: '],
  [' Không phải ranh giới thật.', ''],
  [
    'Tên và số lượng bộ phận ở đây là ví dụ; ghi theo quyết định thành lập và phân công của địa phương, dẫn số quyết định.',
    'Theo Quyết định số 00/QĐ-UBND của Ủy ban nhân dân.',
  ],
  ['Names and number of offices are examples; give them as decided locally.\n', ''],
  ['Bài mẫu: tin của', 'Tin của'],
  ['Văn bản mẫu của', 'Văn bản của'],
  [
    /\n\nKhi chuyển tin từ trang cũ[\s\S]*Đây là bài mẫu\./,
    '\n\nBà con hai thôn đã làm xong đoạn đường bê tông trước mùa mưa.',
  ],
  ['/tep/van-ban-mau.pdf', '/tep/van-ban.pdf'],
  ['/anh/ban-do-mau.svg', '/anh/ban-do.svg'],
];

/** Where a blank stands: a value in front matter, a call in the configuration, words in a text. */
const places: readonly (readonly [place: RegExp, write: (words: string) => string])[] = [
  [/\{ blank: ([^}]+) \}/g, (words) => JSON.stringify(words)],
  [/blank\('([^']+)'\)/g, (words) => JSON.stringify(words)],
  [/\[(?:Chưa điền|To be filled in): ([^\]]+)\]/g, (words) => words],
];

/**
 * A text of the starter as a commune leaves it when it has filled it in.
 *
 * In: the text of a content file or of the configuration, and the words for its blanks.
 *
 * @throws Error for a blank that has no words yet: whoever adds a blank to the starter adds them to `blank-words.ts`.
 */
export function fillText(text: string, words: Readonly<Record<string, string>>): string {
  const plain = sentences.reduce((left, [sample, filled]) => left.replaceAll(toAll(sample), filled), text);
  return places.reduce(
    (left, [place, write]) =>
      left.replace(place, (_, what: string) => {
        const own = words[what];
        if (own === undefined) throw new Error(`expected words for the blank "${what}" in blank-words.ts`);
        return write(own);
      }),
    plain,
  );
}

const toAll = (sample: string | RegExp): string | RegExp =>
  typeof sample === 'string' ? sample : new RegExp(sample.source, 'g');

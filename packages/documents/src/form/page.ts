/** The figures that the decree sets for the page (Phụ lục I); lengths in millimetres, sizes in points. */
export const page = {
  /** A4, portrait. */
  paper: { width: 210, height: 297 },
  margins: {
    top: { from: 20, to: 25 },
    bottom: { from: 20, to: 25 },
    left: { from: 30, to: 35 },
    right: { from: 15, to: 20 },
  },
  font: 'Times New Roman',
  /** Arabic, upright, centred in the top margin, not shown on page 1; annexes are numbered by themselves. */
  pageNumber: { from: 13, to: 14, sample: 14 },
} as const;

/** The figures for the lines of the body (ô số 6); lengths in millimetres, spaces in points, line spacing in lines. */
export const bodyLines = {
  firstLine: [10, 12.7],
  paragraphGap: 6,
  lineSpacing: { from: 1, to: 1.5 },
} as const;

/** The space between the number and the abstract of a công văn, in points (ô số 5b). */
export const LETTER_ABSTRACT_GAP = 6;

/** A rule under the issuer and under the abstract is from a third to half as long as the line above it. */
export const shortRule = { from: 1 / 3, to: 1 / 2 } as const;

/** Abbreviations of the types of documents, for their symbols (Phụ lục III). */
export const typeSymbols = {
  'BÁO CÁO': 'BC',
  'BIÊN BẢN': 'BB',
} as const satisfies Record<string, string>;

/** A type of named document, as it is printed. */
export type TypeName = keyof typeof typeSymbols;

/** With this a text ends (the specimens of Phụ lục III). */
export const END_MARK = './.';

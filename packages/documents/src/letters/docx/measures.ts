import { page as form } from '../../form/index.js';

/** Twentieths of a point: the unit of lengths in the file. */
export const TWIPS = 20;

/** Rounded up, so that no margin falls below what the decree asks for. */
const twips = (millimetres: number): number => Math.ceil((millimetres / 25.4) * 72 * TWIPS);

/** The page of our documents, within the decree's figures: 20, 20, 30, 15 mm. In twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: twips(form.margins.top.from),
    bottom: twips(form.margins.bottom.from),
    left: twips(form.margins.left.from),
    right: twips(form.margins.right.from),
    /** Half way down the top margin: there the page number stands. */
    header: twips(form.margins.top.from / 2),
    footer: twips(form.margins.bottom.from / 2),
  },
};

/** The width of the text. */
export const TEXT_WIDTH = page.size.width - page.margin.left - page.margin.right;

/** The two columns of the header: the right one holds the national name on one line. */
export const headerColumns = [3700, TEXT_WIDTH - 3700] as const;

/** First-line indent of the body: 1,27 cm. */
export const FIRST_LINE = 720;

/** Widths and heights of the site's own pictures, by address. */
export type Pictures = ReadonlyMap<string, { width: number; height: number }>;

const plain = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

/** A blank in running text, `[Chưa điền: …]`, shows as the blanks of the fields do. */
const markBlanks = (html: string): string =>
  html.replace(/\[(?:Chưa điền|To be filled in): [^\]<]+\]/g, (blank) => `<mark class="blank">${blank}</mark>`);

/** Pictures say how large they are, so that the text does not jump when they come. */
const sizePictures = (html: string, pictures: Pictures): string =>
  html.replace(/<img src="([^"]+)"/g, (image, address: string) => {
    const size = pictures.get(address);
    return size === undefined ? image : `${image} width="${size.width}" height="${size.height}" loading="lazy"`;
  });

/** A paragraph "Bảng: …" (or "Table: …") right before a table is its caption; one without is named by the page. */
const dressTables = (html: string, title: string): string =>
  html.replace(
    /(?:<p>(?:Bảng|Table): (.+)<\/p>\n)?<table>\n([\s\S]*?)<\/table>/g,
    (_, caption: string | undefined, rows: string) => {
      const name = caption ?? title;
      return `<section class="scroll" tabindex="0" aria-label="${plain(name).replaceAll('"', '&quot;')}"><table class="cards"><caption>${name}</caption>\n${dressRows(rows)}</table></section>`;
    },
  );

/** The first cell of a row heads it; the others bear their column's name, for the cards of a phone. */
function dressRows(rows: string): string {
  const columns = [...rows.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, name = '']) => plain(name));
  return rows.replace(/<tr>\n((?:<td[^>]*>[\s\S]*?<\/td>\n)+)<\/tr>/g, (_, cells: string) => {
    const dressed = [...cells.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)].map(([, attributes = '', value = ''], index) =>
      index === 0
        ? `<th scope="row"${attributes}>${value}</th>`
        : `<td data-name="${(columns[index] ?? '').replaceAll('"', '&quot;')}"${attributes}>${value}</td>`,
    );
    return `<tr>\n${dressed.join('\n')}\n</tr>`;
  });
}

/** Columns set to the right bear a class: the page's policy takes no style attribute. */
const alignByClass = (html: string): string => html.replace(/ style="text-align:(left|center|right)"/g, ' class="$1"');

/**
 * The HTML of an entry's Markdown, made fit for the page: blanks marked, tables with captions and headed rows, pictures with
 * their size.
 *
 * In: HTML as `renderMarkdown` writes it, the page's title, the sizes of the site's pictures.
 */
export const dress = (html: string, title: string, pictures: Pictures): string =>
  sizePictures(dressTables(markBlanks(alignByClass(html)), title), pictures);

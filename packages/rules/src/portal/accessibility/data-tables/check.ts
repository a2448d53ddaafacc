import type { Element } from 'domhandler';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';
import { isHidden } from '../../shared/hidden.js';
import { ariaName } from '../../shared/name-of.js';

export const check = eachPage((page, { findings }) => {
  const tables = page.all('table').filter((table) => isData(page, table));
  for (const table of tables) {
    if (nameOf(page, table) === '')
      findings.add(page, table, { found: 'bảng chưa có tên', expected: 'thẻ caption nói bảng về việc gì' });
    if (!page.first('th, [role="columnheader"], [role="rowheader"]', table))
      findings.add(page, table, {
        found: 'bảng không có ô đầu cột, đầu hàng',
        expected: 'thẻ th có scope ở ô đầu cột, đầu hàng',
      });
  }
  return tables.length > 0;
});

/** Tables were long used to place things side by side; only those with rows and columns of short cells hold data. */
function isData(page: Page, table: Element): boolean {
  const { role } = table.attribs;
  if (role === 'presentation' || role === 'none' || isHidden(table)) return false;
  if (page.first('table, form, h1, h2, iframe', table)) return false;
  if (page.first('caption, th', table)) return true;
  const rows = page.all('tr', table).map((row) => page.all('td', row));
  const wide = rows.filter((cells) => cells.length >= 2);
  if (wide.length < 3 || wide.length * 2 < rows.length) return false;
  const cells = wide.flat();
  const told = cells.filter((cell) => page.text(cell) !== '').length;
  const long = cells.filter((cell) => page.text(cell).length > 400 || page.first('h3, h4, ul, ol, img', cell)).length;
  return told * 2 > cells.length && long * 3 < cells.length;
}

function nameOf(page: Page, table: Element): string {
  const caption = page.first('caption', table);
  if (caption && page.text(caption) !== '') return page.text(caption);
  const { parent } = table;
  const figure = parent && 'name' in parent && parent.name === 'figure' ? parent : parent?.parent;
  const figcaption =
    figure && 'name' in figure && figure.name === 'figure' ? page.first('figcaption', figure) : undefined;
  const { summary = '', title = '' } = table.attribs;
  return ariaName(page, table) || (figcaption ? page.text(figcaption) : '') || summary.trim() || title.trim();
}

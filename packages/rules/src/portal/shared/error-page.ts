import type { Page } from '../page/page.js';

/** A page that a server shows when something is wrong, by its address: no page for readers. */
export const isErrorPage = ({ path }: Pick<Page, 'path'>): boolean =>
  /\/(?:40\d|50[\dx])(?:\.html?|\/)?$/i.test(path.split('?')[0] ?? '');

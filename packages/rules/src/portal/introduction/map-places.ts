import type { Element } from 'domhandler';
import type { Page } from '../page/page.js';
import { type ContentPlace, contentPlaces, plain } from '../shared/content-check.js';

const heading =
  /^((gioi thieu|vi tri|vi tri dia ly|dia gioi|thong tin) (va |ve )?)?ban do($| (dia gioi|hanh chinh|dia chinh|dia phuong|xa|phuong|dac khu)\b)/;
const called = /\bban do (dia gioi|hanh chinh|dia chinh|(xa|phuong|dac khu) )/;
const pictureFile = /\.(pdf|png|jpe?g|webp|svg|gif|tiff?|geojson|kml)([?#]|$)/i;

/** Where a page speaks of the map of the commune's boundaries, and the map itself if it is there. */
export interface MapPlace extends ContentPlace {
  map?: Element;
}

/** The places of a page under a heading about the map. */
export const mapPlaces = (page: Page): MapPlace[] =>
  contentPlaces(page, heading).map((place) => {
    const map = place.elements.find(isMap);
    return map ? { ...place, map } : place;
  });

/** A map that stands elsewhere and says that it is one. */
export const mapByName = (page: Page): Element | undefined =>
  page
    .all('main img[alt], article img[alt], body img[alt], figure, iframe[title], object, a[href]')
    .slice(0, 500)
    .find((element) => isMap(element) && called.test(plain(nameOf(page, element)).slice(0, 400)));

const nameOf = (page: Page, element: Element): string =>
  `${element.attribs.alt ?? ''} ${element.attribs.title ?? ''} ${element.name === 'img' ? '' : page.text(element)}`;

function isMap({ name, attribs }: Element): boolean {
  if (name === 'img') return attribs.alt !== '' && attribs.role !== 'presentation';
  if (name === 'a') return pictureFile.test(attribs.href ?? '');
  return ['figure', 'object', 'embed', 'iframe', 'canvas'].includes(name);
}

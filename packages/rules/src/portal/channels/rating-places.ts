import type { Element } from 'domhandler';
import type { Link } from '../page/links.js';
import type { Page } from '../page/page.js';
import { type ContentPlace, contentPlaces, plain } from '../shared/content-check.js';

const rates = /\b(danh gia|hai long|huu ich|co ich|cham diem|binh chon)\b/;
const linkWords =
  /\bdanh gia (muc do|su hai long|thong tin|noi dung|bai viet|chat luong|trang|cong|dich vu|can bo)|\bmuc do hai long\b|\bhai long (hay|khong|ve)\b|\b(co ich|huu ich)( voi| khong|$)|\bkhao sat\b/;
const heading =
  /^(phieu |gui |xin |moi |hop )?(y kien )?(danh gia|khao sat)( |$)(?!xep loai|can bo|tac dong|ket qua|cong chuc)/;
const choices = 'input[type="radio"], input[type="range"], select, button, [role="radio"], input[type="number"]';

/** Forms and widgets in which a reader rates something. */
export const ratingForms = (page: Page): readonly Element[] =>
  page
    .all('form, fieldset, [class*="rating" i], [class*="danh-gia" i], [id*="rating" i], [id*="danh-gia" i]')
    // More, one in the other, would be read over and over.
    .slice(0, 50)
    .filter((element) => {
      if (element.name === 'body' || element.name === 'html' || page.first(choices, element) === undefined)
        return false;
      // The words of a survey stand in it; a whole page that happens to be one form says many other things.
      return rates.test(ratedText(page, element)) && page.first('main, h1', element) === undefined;
    });

/** What a form asks, also in the names of its fields and on its buttons. */
export const ratedText = (page: Page, form: Element): string =>
  plain(`${page.text(form)} ${form.attribs['aria-label'] ?? ''} ${form.attribs.title ?? ''}`.slice(0, 5000));

/** Buttons on their own: "Hài lòng", "Có ích". */
export const ratingButtons = (page: Page): readonly Element[] =>
  page
    .all('button, [role="button"]')
    .filter((button) => /^(rat |khong )?(hai long|huu ich|co ich)\b/.test(plain(page.text(button))));

/** Links of which the words say that one rates there. */
export const ratingLinks = (page: Page): readonly Link[] =>
  page.links.filter(({ text }) => {
    const words = plain(text);
    return (
      linkWords.test(words) &&
      words.split(' ').length <= 14 &&
      !/^(ket qua|bao cao|ke hoach|thong bao|quyet dinh)\b/.test(words)
    );
  });

/** Sections about rating. */
export const ratingSections = (page: Page): ContentPlace[] => contentPlaces(page, heading);

/** Does a page lead to a place of rating on another site? */
export const ratesElsewhere = (page: Page): boolean =>
  ratingLinks(page).some(({ host }) => host !== undefined) ||
  ratingSections(page).some(({ elements }) => {
    const inside = new Set(elements);
    return page.links.some(
      ({ host, element, href }) => host !== undefined && inside.has(element) && !/share|sharer|intent/i.test(href),
    );
  });

import type { Element } from 'domhandler';
import { foldVietnamese } from '../page/fold.js';
import type { Page } from '../page/page.js';
import { isArticle } from './article.js';
import { isListed } from './listed.js';

/** The six that are asked for, with what they are called in Vietnamese. */
export const requiredFields = {
  title: 'tên',
  creator: 'người tạo',
  date: 'ngày',
  description: 'tóm tắt',
  publisher: 'cơ quan ban hành',
  identifier: 'định danh',
} as const;

/** Refinements that stand for a field. */
const refined: Readonly<Record<string, string>> = {
  created: 'date',
  issued: 'date',
  modified: 'date',
  available: 'date',
  abstract: 'description',
  alternative: 'title',
};

/** A piece of information about a page. */
export interface DublinCoreField {
  /** In small letters, without prefix: "date" for "DC.date.issued". */
  field: string;
  content: string;
  element: Element;
}

/** Dublin Core in the head of a page: "DC.title", "dcterms.created", in whatever letters. */
export const readDublinCore = (page: Page): DublinCoreField[] =>
  page.all('meta[name], meta[property]').flatMap((element) => {
    const { name = '', property = '', content = '' } = element.attribs;
    const [, called] = /^dc(?:terms)?[.:]([a-z]{1,30})/i.exec((name || property).trim().slice(0, 100)) ?? [];
    if (called === undefined) return [];
    const field = called.toLowerCase();
    return [{ field: refined[field] ?? field, content: content.trim().normalize('NFC'), element }];
  });

const sections =
  /^\/(vi\/)?(gioi-thieu|tin-|su-kien|chi-dao|dieu-hanh|van-ban|du-an|thu-tuc|dich-vu|pho-bien|chien-luoc|quy-hoach|ke-hoach)/;

/** Is a page one of those that are to say what they are: first page, introduction, articles, documents, services, projects? */
export function isDescribed(page: Page): boolean {
  if (!isListed(page)) return false;
  return page.path === '/' || isArticle(page) || sections.test(foldVietnamese(page.path.slice(0, 200)));
}

/** Is a value none: empty, or only a mark for what is still to come? */
export const isBlank = (content: string): boolean =>
  content
    .replace(/\[[^\]]{0,200}\]|chưa điền|đang cập nhật|\b(null|undefined|n\/a)\b/giu, '')
    .replace(/[^\p{L}\p{N}]/gu, '') === '';

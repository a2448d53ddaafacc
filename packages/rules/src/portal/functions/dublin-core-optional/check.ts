import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import { eachPage } from '../../shared/each-page.js';
import { isArticle } from '../article.js';
import { isBlank, isDescribed, readDublinCore } from '../dublin-core.js';

const names = { language: 'ngôn ngữ', subject: 'chủ đề', source: 'nguồn', contributor: 'người đóng góp' } as const;

export const check = eachPage((page, { findings }) => {
  if (!isDescribed(page)) return false;
  const there = new Set(readDublinCore(page).flatMap(({ field, content }) => (isBlank(content) ? [] : [field])));
  const missing = wanted(page).filter((field) => !there.has(field));
  if (missing.length > 0)
    findings.add(page, undefined, {
      found: `chưa có ${missing.map((field) => `${names[field]} (DC.${field})`).join(', ')}`,
      expected: 'thẻ DC.language ở mọi trang; ở bài viết thêm DC.subject, và DC.source, DC.contributor nếu bài có ghi',
    });
  return true;
}, 'Không có trang chủ, trang giới thiệu hay bài viết nào trong các trang đã đọc.');

/** Source and contributor are only to be given where there are any: where the article itself names them. */
function wanted(page: Page): (keyof typeof names)[] {
  // What stands right below the first page belongs to no section that could be its subject.
  if (!isArticle(page) || /^\/[^/]*\/?$/.test(page.path)) return ['language'];
  const { main } = page;
  const said = main ? foldVietnamese(page.text(main).slice(0, 50_000)) : '';
  const [, source] = /\bnguon ?: ?([a-z][^.;|()]{2,80})/.exec(said) ?? [];
  return [
    'language',
    'subject',
    ...(source !== undefined && !isOwn(page, source) ? (['source'] as const) : []),
    ...(/\b(cong tac vien|nguoi dong gop) ?: ?[a-z]/.test(said) ? (['contributor'] as const) : []),
  ];
}

/** The site's own name as a source says that there is no other. */
function isOwn(page: Page, source: string): boolean {
  const site = foldVietnamese(page.title.split(/\s[-–—|]\s|\|/).at(-1) ?? '');
  return site !== '' && (source.startsWith(site) || site.startsWith(source.trim()));
}

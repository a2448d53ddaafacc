import { type AnyNode, type Element, isTag } from 'domhandler';
import type { Page } from '../../page/page.js';
import { countWords } from '../../page/words.js';
import { eachPage } from '../../shared/each-page.js';
import { isHidden } from '../../shared/hidden.js';
import { byId } from '../../shared/name-of.js';

const players =
  /(youtube(-nocookie)?\.com|youtu\.be|player\.vimeo\.com|dailymotion\.com|facebook\.com\/plugins\/video|tiktok\.com\/(embed|player)|\.(mp4|mp3|m3u8|webm)\b)/i;

/** A title alone is shorter. */
const ENOUGH = 10;

export const check = eachPage((page, { findings }) => {
  const media = page.all('video, audio, iframe[src], iframe[data-src], embed[src], object[data]').filter(isMedium);
  for (const medium of media)
    if (!hasSummary(page, medium))
      findings.add(page, medium, {
        found: `${medium.name === 'audio' ? 'đoạn âm thanh' : 'đoạn phim'} chưa có tóm tắt hoặc lời bằng chữ`,
        expected: 'vài câu tóm tắt ngay bên dưới, phụ đề hoặc lời đầy đủ',
      });
  return media.length > 0;
});

function isMedium(element: Element): boolean {
  if (isHidden(element)) return false;
  const { name, attribs } = element;
  if (name === 'video' || name === 'audio') return true;
  return players.test((attribs.src ?? attribs['data-src'] ?? attribs.data ?? '').slice(0, 500));
}

function hasSummary(page: Page, medium: Element): boolean {
  if (
    page.first('track[kind="captions"], track[kind="subtitles"], track[kind="descriptions"], track:not([kind])', medium)
  )
    return true;
  const described = byId(page, (medium.attribs['aria-describedby'] ?? '').trim());
  if (described && countWords(page.text(described)) >= ENOUGH) return true;
  const figure = around(medium, 'figure');
  const caption = figure && page.first('figcaption', figure);
  if (caption && countWords(page.text(caption)) >= ENOUGH) return true;
  return wordsAfter(page, medium) >= ENOUGH;
}

function around(element: Element, name: string): Element | undefined {
  let up = element.parent;
  for (let depth = 0; up && depth < 5; depth += 1) {
    if (isTag(up) && up.name === name) return up;
    up = up.parent;
  }
  return undefined;
}

/** How many words follow, up to the next heading, the next medium or the end of the part of the page. */
function wordsAfter(page: Page, medium: Element): number {
  let words = 0;
  let node: AnyNode | null = medium;
  for (let steps = 0; node && words < ENOUGH && steps < 100; steps += 1) {
    const next: AnyNode | null = node.nextSibling;
    if (next) {
      node = next;
      if (!isTag(next)) words += countWords('data' in next && next.type === 'text' ? next.data : '');
      else if (
        /^h[1-6]$/.test(next.name) ||
        page.first('h1, h2, h3, h4, h5, h6, video, audio, iframe', next) ||
        isMedium(next)
      )
        return words;
      else words += countWords(page.text(next));
    } else {
      const up: ParentOf = node.parent;
      if (!up || !isTag(up) || /^(main|article|section|aside|body|footer|header|li|td)$/.test(up.name)) return words;
      node = up;
    }
  }
  return words;
}

type ParentOf = AnyNode['parent'];

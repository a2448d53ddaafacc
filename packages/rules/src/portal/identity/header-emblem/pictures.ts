import type { Element } from 'domhandler';
import { foldVietnamese } from '../../page/fold.js';
import type { Page } from '../../page/page.js';

const emblem = /quoc ?huy|bieu ?trung|huy ?hieu|logo|emblem/;
/** What others give, and pictures of social networks, are called logos too. */
const others = /tin ?nhiem|ncsc|facebook|zalo|youtube/;
const pictures = 'img, svg, image, input[type="image"], object, [role="img"]';
/** What may hold the emblem, or have it drawn by a style sheet. */
const named = '[class*="logo" i], [class*="quoc" i]';

/** A head with more is hostile. */
const MOST = 100;

/** What the head of a page shows. */
type Shown = 'the emblem' | 'something' | 'only others' | 'nothing';

export function shownIn(page: Page, head: readonly Element[]): Shown {
  const all = head.flatMap((part) => {
    const drawn = new Set(page.all(pictures, part));
    return page
      .all(`${pictures}, ${named}`, part)
      .slice(0, MOST)
      .map((element) => {
        const inner = drawn.has(element) ? [] : page.all(pictures, element).slice(0, MOST);
        return {
          said: [element, ...inner].map((one) => saidOf(page, one)).join(' '),
          isDrawn:
            drawn.has(element) ||
            inner.length > 0 ||
            /\bbackground/i.test((element.attribs.style ?? '').slice(0, 2000)),
        };
      });
  });
  const own = all.filter(({ said }) => !others.test(said));
  if (own.some(({ said, isDrawn }) => isDrawn && emblem.test(said))) return 'the emblem';
  if (own.length > 0) return 'something';
  return all.length > 0 ? 'only others' : 'nothing';
}

/** What a picture says of itself: alternative, title, name of its file, class. */
function saidOf(page: Page, picture: Element): string {
  const { alt, title, src, data, id, class: classes, href } = picture.attribs;
  const label = picture.attribs['aria-label'];
  const said = [alt, title, label, src, data, id, classes, href].map((text) => (text ?? '').slice(0, 500)).join(' ');
  const inner =
    picture.name === 'svg'
      ? page
          .all('title', picture)
          .map((one) => page.text(one))
          .join(' ')
      : '';
  return foldVietnamese(`${said} ${inner}`.replace(/[-_.%/]+/g, ' '));
}

import type { Element } from 'domhandler';
import type { Check } from '../../audit/check.js';
import { isHidden } from '../../shared/hidden.js';
import { elsewhere, Sightings } from '../../shared/sightings.js';

export const check: Check = ({ findings }) => {
  const bare = new Sightings();
  let pictures = 0;
  return {
    page: (page) => {
      for (const picture of page.all('img')) {
        pictures += 1;
        if (isMeasured(picture) || isHidden(picture)) continue;
        const { src = '' } = picture.attribs;
        // A picture written into the page is as long as a file, and stands nowhere else.
        bare.add(/^data:|^$/i.test(src) ? `${page.path} ${page.at(picture)}` : src.slice(0, 500), page, picture);
      }
    },
    outcome: () => {
      if (pictures === 0) return { verdict: 'not-applicable', reason: 'Cổng không có hình nào.' };
      for (const [, sighting] of bare.entries())
        findings.addAt(sighting.page, {
          at: sighting.at,
          found: `hình chưa khai báo đủ bề rộng và chiều cao${elsewhere(sighting)}`,
          expected: 'hai thuộc tính width và height, mỗi thuộc tính một số',
        });
      return findings.outcome();
    },
  };
};

/** By its attributes, or by a style of its own that keeps the room just as well. */
function isMeasured({ attribs: { width = '', height = '', style = '' } }: Element): boolean {
  const number = /^\s*[1-9]\d{0,4}(?:\.\d{1,3})?(?:px)?\s*$/;
  const own = style.slice(0, 2000);
  const says = (name: string) => new RegExp(`(?:^|[;\\s])${name}\\s{0,5}:\\s{0,5}[1-9]`, 'i').test(own);
  const wide = number.test(width) || says('width');
  return (wide && (number.test(height) || says('height'))) || says('aspect-ratio');
}

import type { Check } from '../../audit/check.js';
import { elementTexts } from '../../shared/element-texts.js';
import { quoted } from '../../shared/quoted.js';

/** A letter followed by one of the marks of Vietnamese. */
const loose = /\p{L}[\u0300-\u0303\u0306\u0309\u031b\u0323]/u;

export const check: Check = ({ findings }) => ({
  page: (page) => {
    const texts = [
      ...elementTexts(page),
      ...page
        .all('[alt], [title], [aria-label], [placeholder]')
        .flatMap((element) =>
          ['alt', 'title', 'aria-label', 'placeholder'].map((name) => ({ element, raw: element.attribs[name] ?? '' })),
        ),
    ];
    const found = texts.filter(({ raw }) => isLoose(raw));
    const [first] = found;
    if (!first) return;
    findings.add(page, first.element, {
      found: `chữ ${quoted(looseWord(first.raw))} ở dạng tổ hợp rời; trang có ${found.length} đoạn như vậy`,
      expected: 'chữ Việt ở dạng dựng sẵn (NFC)',
    });
  },
  outcome: () => findings.outcome(),
});

/** Letters of other languages of the country have marks that no ready-made letter has: those stay as they are. */
const isLoose = (text: string): boolean => loose.test(text) && text.normalize('NFC') !== text;

const looseWord = (text: string): string => text.split(/\s+/).find(isLoose) ?? text;

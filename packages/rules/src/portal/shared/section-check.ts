import type { Check } from '../audit/check.js';
import type { Section } from '../page/sections.js';

/** What makes a heading the heading of a wanted section, and what must stand under it. */
export interface WantedSection {
  /** Matched against the whole heading, in small letters without diacritics. */
  heading: RegExp;
  /** What the section is called in messages: "Lịch sử". */
  name: string;
  /** Fewest words under the heading; blanks that are still to be filled do not count. */
  words: number;
  /** What else must be under the heading; says what is missing, or nothing when all is there. */
  lacks?: (section: Section) => string | undefined;
}

/** Headings longer than this are sentences about something, not names of sections. */
const LONGEST_HEADING = 14;

/**
 * The check of a requirement that asks for a section with content: passes when any page has such a heading with enough under it.
 *
 * Fails in two ways: no page has the heading; or those that have it say too little, and then each is named.
 */
export const sectionCheck =
  ({ heading, name, words, lacks }: WantedSection): Check =>
  ({ findings }) => {
    let met = false;
    return {
      page: (page) => {
        if (met) return;
        for (const section of page.sections) {
          const { folded, element } = section.heading;
          if (!heading.test(folded) || folded.split(' ').length > LONGEST_HEADING) continue;
          const missing =
            section.words < words ? `mục có ${section.words} từ, chưa kể chỗ chưa điền` : lacks?.(section);
          if (missing === undefined) {
            met = true;
            return;
          }
          findings.add(page, element, {
            found: missing,
            expected: `mục "${name}" có ít nhất ${words} từ (mức của bộ kiểm tra)`,
          });
        }
      },
      outcome: () => {
        if (met) return { verdict: 'pass' };
        if (findings.count === 0)
          findings.addAbsence({ found: `không có đề mục nào là "${name}"`, expected: `một mục "${name}" có nội dung` });
        return findings.outcome();
      },
    };
  };

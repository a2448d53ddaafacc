import type { AuditedSite, Check } from '../audit/check.js';
import type { Page } from '../page/page.js';

/**
 * The check of a requirement on every single page.
 *
 * In: what looks at a page and adds what is wrong to `site.findings`; it says whether the page has anything that the
 * requirement is about. Out: not applicable when no page had any.
 */
export const eachPage =
  (look: (page: Page, site: AuditedSite) => boolean, nothing = 'Cổng không có thứ mà yêu cầu này nói đến.'): Check =>
  (site) => {
    let looked = false;
    return {
      page: (page) => {
        if (look(page, site)) looked = true;
      },
      outcome: () => (looked ? site.findings.outcome() : { verdict: 'not-applicable', reason: nothing }),
    };
  };

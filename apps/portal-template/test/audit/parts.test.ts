import { Page } from '@haicap/rules/portal';
import { test } from 'vitest';
import { isListing, namedParts } from '/tmp/hG/rules-src/portal/page/named-parts.ts';
import { communes } from './communes';
import { mutations } from './mutations';
import { SiteDraft } from './site-draft';
import { partsOf } from './site-parts';

test('p', () => {
  const whole = partsOf('/tmp/hG/sites/0', communes[0]!);
  const site = new SiteDraft(whole);
  if (process.env.ID) mutations[process.env.ID]!.change(site);
  for (const path of process.env.PATHS!.split(',')) {
    const page = new Page({ path, html: site.source(path), bytes: 1 }, [communes[0]!.host]);
    for (const p of namedParts(page, () => true))
      console.log(
        path,
        '|',
        p.folded,
        '|',
        p.words,
        '| pages',
        p.pages
          .map((x) => x.to)
          .join(' ')
          .slice(0, 200),
        '| files',
        p.files.length,
        '|',
        p.text.slice(0, 260),
      );
  }
});

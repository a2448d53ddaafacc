import { afterEach, expect, test } from 'vitest';
import { endHosts, html, read } from './hostile-site.js';

afterEach(endHosts);

test('pages that axe-core does not end with in time are named', async () => {
  const site = await read({ '/a/': html('<img src="/x.png">') }, undefined, { limits: { axePages: 40, axeMs: 1 } });
  expect(site.facts.pages.size).toBe(3);
  expect(site.coverage).toContain('axe-core không xét được vì quá lâu: 3 (/, /a/, /tot/).');
  expect(site.facts.missing.axe).toBe(
    'axe-core không xét được 3 trong 3 trang đã chọn, vì quá lâu: 3 (/, /a/, /tot/).',
  );
});

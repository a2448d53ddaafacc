import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dublinCore, jsonLd, type PageFacts } from './metadata.js';

const site = { origin: 'https://mau.gov.vn', name: 'Trang thông tin điện tử xã Mẫu', agency: 'Ủy ban nhân dân xã Mẫu' };
const page: PageFacts = { title: 'Tin', description: 'Tin của xã.', path: '/tin-tuc/', language: 'vi', article: false };

describe('Dublin Core', () => {
  test('has the six mandatory elements, language and format', () => {
    expect(dublinCore(site, page, '2026-11-21')).toEqual([
      ['DC.title', 'Tin'],
      ['DC.creator', 'Ủy ban nhân dân xã Mẫu'],
      ['DC.date', '2026-11-21'],
      ['DC.description', 'Tin của xã.'],
      ['DC.publisher', 'Ủy ban nhân dân xã Mẫu'],
      ['DC.identifier', 'https://mau.gov.vn/tin-tuc/'],
      ['DC.language', 'vi'],
      ['DC.format', 'text/html'],
    ]);
  });

  test('has the day of the content, its subject and its source where they are known', () => {
    const elements = Object.fromEntries(
      dublinCore(site, { ...page, day: '2026-11-01', subject: 'Tin tức', source: 'Báo A' }, '2026-11-21'),
    );
    expect(elements).toMatchObject({ 'DC.date': '2026-11-01', 'DC.subject': 'Tin tức', 'DC.source': 'Báo A' });
  });

  test('describes a page without a description by its title', () => {
    expect(dublinCore(site, { ...page, description: ' ' }, '2026-11-21')).toContainEqual(['DC.description', 'Tin']);
  });

  test('has a path for an identifier while the domain is not known', () => {
    expect(dublinCore({ ...site, origin: '' }, page, '2026-11-21')).toContainEqual(['DC.identifier', '/tin-tuc/']);
  });

  test('never has an empty element: a page without a title is refused', () => {
    expect(() => dublinCore(site, { ...page, title: ' ' }, '2026-11-21')).toThrow(
      new RangeError('unexpected empty DC.title of /tin-tuc/, expected some text'),
    );
  });

  test('never has an empty element, whatever the page', () => {
    const anyPage = fc.record({
      title: fc.constantFrom('Tin', 'A'),
      description: fc.string(),
      subject: fc.string(),
      source: fc.string(),
    });
    fc.assert(
      fc.property(anyPage, (facts) => {
        const empty = dublinCore(site, { ...page, ...facts }, '2026-11-21').filter(
          ([, content]) => content.trim() === '',
        );
        expect(empty).toEqual([]);
      }),
    );
  });
});

describe('JSON-LD', () => {
  test.each<[string, PageFacts, object]>([
    [
      'the home page is the site',
      { ...page, path: '/' },
      { '@type': 'WebSite', name: site.name, url: 'https://mau.gov.vn/' },
    ],
    ['a section is a page', page, { '@type': 'WebPage', name: 'Tin', url: 'https://mau.gov.vn/tin-tuc/' }],
    [
      'news are articles with their day',
      { ...page, article: true, day: '2026-11-01' },
      { '@type': 'NewsArticle', headline: 'Tin', datePublished: '2026-11-01' },
    ],
    ['English pages say so', { ...page, language: 'en' }, { inLanguage: 'en' }],
  ])('%s', (_name, facts, expected) => {
    expect(JSON.parse(jsonLd(site, facts))).toMatchObject({
      '@context': 'https://schema.org',
      publisher: { '@type': 'GovernmentOrganization', name: site.agency },
      ...expected,
    });
  });

  test('has no address while the domain is not known', () => {
    expect(JSON.parse(jsonLd({ ...site, origin: '' }, page))).not.toHaveProperty('url');
  });

  test('cannot end the script element that it stands in', () => {
    const text = jsonLd(site, { ...page, title: '</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text).name).toBe('</script><!--');
  });
});

import { describe, expect, test } from 'vitest';
import { article, entry } from '../../test/entries.js';
import { smallConfig } from '../../test/small-portal.js';
import { parseXml, textsOf, type XmlElement } from '../../test/xml.js';
import { blank } from '../blank/blank.js';
import { definePortal } from '../config/define-portal.js';
import { atom } from './atom.js';
import { itemOf } from './item.js';
import { jsonFeed } from './json-feed.js';
import { rss } from './rss.js';
import { siteOf } from './site.js';

const config = definePortal(smallConfig());
const site = siteOf(config);
const noDomain = siteOf({ ...config, domain: { ...config.domain, name: blank('tên miền') } });
const hostile = '</script>]]> & "quoted" \' <b>';
const items = [
  article('hai', 'Bài hai', '2026-11-02'),
  article('la', hostile, '2026-11-01'),
  entry('procedures/khai-sinh', ['name: Khai sinh', 'field: Hộ tịch', 'link: https://dichvucong.gov.vn']),
  entry('news/mau', ['title: Bài mẫu', 'summary: Tóm tắt.', 'published: "2026-10-31"', 'sample: true']),
].map(itemOf);

const child = ({ children }: XmlElement, name: string): XmlElement => {
  const found = children.find((element) => element.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const all = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((element) => element.name === name);
const many = Array.from({ length: 40 }, (_, index) => itemOf(article(`bai-${index}`, `Bài ${index}`, '2026-11-01')));

describe('RSS', () => {
  const channel = child(parseXml(rss(site, items)), 'channel');

  test('is of version 2.0 and says whose it is', () => {
    expect(parseXml(rss(site, items)).attributes).toMatchObject({ version: '2.0' });
    expect(['title', 'link', 'description', 'language'].flatMap((name) => textsOf(channel, name))).toEqual([
      'Trang thông tin điện tử xã Mẫu',
      'https://mau.tinhmau.gov.vn/',
      'Tin và văn bản mới của Ủy ban nhân dân xã Mẫu',
      'vi',
    ]);
  });

  test('has what has a day, the newest on top, samples marked', () => {
    expect(all(channel, 'item').flatMap((item) => textsOf(item, 'title'))).toEqual([
      'Bài hai',
      hostile,
      '[Nội dung mẫu] Bài mẫu',
    ]);
  });

  test('says the day as Viet Nam has it, and where the entry is', () => {
    const [first] = all(channel, 'item');
    expect(first && ['link', 'guid', 'pubDate'].flatMap((name) => textsOf(first, name))).toEqual([
      'https://mau.tinhmau.gov.vn/tin-tuc/hai/',
      '/tin-tuc/hai/',
      'Mon, 02 Nov 2026 00:00:00 +0700',
    ]);
  });

  test('escapes a description twice, as readers take it for HTML', () => {
    const [item] = [article('a', 'A', '2026-11-01')].map(itemOf);
    const feed = parseXml(rss(site, item ? [{ ...item, summary: '<img src=x> & b' }] : []));
    expect(all(child(feed, 'channel'), 'item').flatMap((one) => textsOf(one, 'description'))).toEqual([
      '&lt;img src=x&gt; &amp; b',
    ]);
  });
});

describe('Atom', () => {
  const feed = parseXml(atom(site, items));

  test('has the elements that RFC 4287 asks for, in the feed and in each entry', () => {
    for (const element of [feed, ...all(feed, 'entry')]) {
      expect(textsOf(element, 'id')).toEqual([expect.stringMatching(/^https:\/\/mau\.tinhmau\.gov\.vn\//)]);
      expect(textsOf(element, 'updated')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00\+07:00$/)]);
      expect(textsOf(element, 'title')).toHaveLength(1);
    }
    expect(textsOf(child(feed, 'author'), 'name')).toEqual(['Ủy ban nhân dân xã Mẫu']);
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' });
  });

  test('bears the day of its newest entry, and links to itself and to the site', () => {
    expect(textsOf(feed, 'updated')).toEqual(['2026-11-02T00:00:00+07:00']);
    expect(all(feed, 'link').map(({ attributes }) => attributes)).toEqual([
      { href: 'https://mau.tinhmau.gov.vn/atom.xml', rel: 'self' },
      { href: 'https://mau.tinhmau.gov.vn/' },
    ]);
  });

  test('keeps its ids absolute while the domain is not known', () => {
    const ids = all(parseXml(atom(noDomain, items)), 'entry').flatMap((one) => textsOf(one, 'id'));
    expect(ids[0]).toBe('urn:haicap:portal/tin-tuc/hai/');
    expect(ids.every((id) => URL.canParse(id))).toBe(true);
  });

  test('is whole when nothing has been published yet', () => {
    expect(textsOf(parseXml(atom(site, [])), 'updated')).toEqual(['1970-01-01T00:00:00+07:00']);
  });
});

describe('JSON Feed', () => {
  test('is of version 1.1, every item with an id of its own', () => {
    expect(JSON.parse(jsonFeed(site, items))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Trang thông tin điện tử xã Mẫu',
      language: 'vi',
      home_page_url: 'https://mau.tinhmau.gov.vn/',
      feed_url: 'https://mau.tinhmau.gov.vn/feed.json',
      authors: [{ name: 'Ủy ban nhân dân xã Mẫu' }],
      items: [
        ['/tin-tuc/hai/', 'Bài hai', '2026-11-02'],
        ['/tin-tuc/la/', hostile, '2026-11-01'],
        ['/tin-tuc/mau/', '[Nội dung mẫu] Bài mẫu', '2026-10-31'],
      ].map(([id, title, day]) => ({
        id,
        url: `https://mau.tinhmau.gov.vn${id}`,
        title,
        content_text: id === '/tin-tuc/mau/' ? 'Tóm tắt.' : 'Tóm tắt bài.',
        date_published: `${day}T00:00:00+07:00`,
      })),
    });
  });

  test('leaves addresses out while the domain is not known', () => {
    const feed = JSON.parse(jsonFeed(noDomain, items));
    expect(Object.keys(feed)).toEqual(['version', 'title', 'language', 'authors', 'items']);
    expect(Object.keys(feed.items[0])).toEqual(['id', 'title', 'content_text', 'date_published']);
  });
});

test.each([
  ['RSS', rss],
  ['Atom', atom],
  ['JSON Feed', jsonFeed],
])('%s carries thirty entries, and the same for the same', (_name, feed) => {
  const text = feed(site, many);
  expect(text.match(/Bài \d+/g)).toHaveLength(30);
  expect(feed(site, many.toReversed())).toBe(text);
});

import { Page } from '@haicap/rules/portal';
import { expect, test } from 'vitest';
import { pageLinks } from './page-links.js';

const linksOf = (html: string) => {
  const { readers, parts } = pageLinks(new Page({ path: '/', html, bytes: 0 }, []));
  return { readers: readers.map(({ key }) => key), parts: parts.map(({ key }) => key) };
};

test('tells what readers go to from what the page is made of', () => {
  const html = `<link rel="stylesheet" href="/k.css"><link rel="alternate" hreflang="en" href="/en/"><link rel="alternate" type="application/rss+xml" href="/rss.xml">
    <link rel="preconnect" href="/khong"><link rel="next" href="/2/"><link rel="icon" href="/b.svg"><meta http-equiv="Refresh" content="5; URL='/moi/'">
    <script src="/a.js"></script><style>x { background: url(/nen.png) }</style><body><a href="/tin/">t</a><area href="/ban-do/"><img src="/a.png" srcset="/b.png 2x, /c.png 3x">
    <video src="/v.mp4" poster="/p.jpg"></video><iframe src="/khung/"></iframe><p style="background:url('/d.png')"><img src=""><form action="/tim"></form>`;
  expect(linksOf(html)).toEqual({
    readers: ['/tin/', '/ban-do/', '/moi/', '/en/', '/2/'],
    parts: [
      '/a.js',
      '/a.png',
      '/v.mp4',
      '/khung/',
      '/p.jpg',
      '/k.css',
      '/rss.xml',
      '/b.svg',
      '/b.png',
      '/c.png',
      '/nen.png',
      '/d.png',
    ],
  });
});

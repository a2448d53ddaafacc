import { afterEach, describe, expect, test } from 'vitest';
import { causeOf, endHosts, goesOn, html, type Route, read } from './hostile-site.js';

afterEach(endHosts);

describe('answers that are wrong', () => {
  test('a server that only has errors for some pages is named', async () => {
    const site = await read({ '/a/': (_, response) => void response.writeHead(500).end('lỗi') });
    expect(site.facts.unread).toEqual([{ path: '/a/', status: 500, cause: 'Máy chủ báo lỗi (500).' }]);
    expect(site.facts.exists('/a/')).toBeUndefined();
  });

  test('a connection that is cut is tried again, then named', async () => {
    let tries = 0;
    const site = await read({
      '/a/': ({ socket }) => {
        tries += 1;
        socket.destroy();
      },
    });
    expect(tries).toBe(2);
    expect(causeOf(site, '/a/')).toBe('Kết nối bị ngắt giữa chừng.');
    goesOn(site);
  });

  test('a Content-Length that promises too much, and one that is no number, are named', async () => {
    const raw =
      (text: string): Route =>
      ({ socket }) =>
        void socket.end(text);
    const site = await read({
      '/a/': raw('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 1000\r\n\r\n<p>ngắn'),
      '/tot/': html('<a href="/b/">b</a><a href="/c/">c</a>'),
      '/b/': raw('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: nhiều\r\n\r\n<p>b'),
      '/c/': raw('đây không phải là HTTP\r\n\r\n'),
    });
    expect(causeOf(site, '/a/')).toBe('Kết nối bị ngắt giữa chừng.');
    expect(causeOf(site, '/b/')).toBe('Máy chủ trả lời sai giao thức HTTP.');
    expect(causeOf(site, '/c/')).toBe('Máy chủ trả lời sai giao thức HTTP.');
  });

  test('wrong and unknown encodings are read and remarked', async () => {
    const as =
      (contentType: string, body: Buffer): Route =>
      (_, response) =>
        void response.writeHead(200, { 'content-type': contentType }).end(body);
    const site = await read({
      '/a/': as('text/html; charset=tcvn3', Buffer.from(html('a'))),
      '/tot/': as(
        'text/html; charset=utf-8',
        Buffer.from([...Buffer.from(html('<a href="/b/">b</a><a href="/c/">c</a>')), 0xc3]),
      ),
      '/b/': as('text/html', Buffer.from('<meta charset="windows-1258"><title>\xd0\xf4 thi\xcc</title>', 'latin1')),
      '/c/': as(
        'text/html',
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<title>Xã Mẫu</title>', 'utf16le')]),
      ),
    });
    expect(site.coverage).toContain('Bảng mã "tcvn3" không có, đọc theo UTF-8: 1 (/a/).');
    expect(site.coverage).toContain('Có ký tự không thuộc bảng mã UTF-8: 1 (/tot/).');
    expect(site.titles).toMatchObject({ '/b/': 'Đô thì', '/c/': 'Xã Mẫu' });
  });

  test('a picture that is sent as a page is named', async () => {
    const site = await read({
      '/a/': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('\x89PNG\r\n\x1a\n\0\0')),
    });
    expect(causeOf(site, '/a/')).toBe('Máy chủ nói là trang HTML nhưng nội dung không phải văn bản.');
    goesOn(site);
  });
});

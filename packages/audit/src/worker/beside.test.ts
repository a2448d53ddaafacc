import { afterAll, expect, test } from 'vitest';
import { startBeside } from './beside.js';

const beside = startBeside(256);
afterAll(() => beside.close());

const axe = (html: string, mostMs = 60_000) => beside.run('axe', { html, url: 'http://site.invalid/' }, mostMs);

test('axe-core sees a picture without alternative, and runs nothing of the page', async () => {
  const { violations } = await axe(
    '<html lang="vi"><title>x</title><main><h1>a</h1><img src="a.png"><script>document.querySelector("img").alt = "x"</script>',
  );
  expect(violations).toContainEqual({ rule: 'image-alt', html: '<img src="a.png">', target: 'img' });
  expect(violations.map(({ rule }) => rule)).not.toContain('color-contrast');
}, 60_000);

test('of an element only its start tag is told, and a mark where it was cut short', async () => {
  const { violations } = await axe(
    `<html lang="vi"><title>x</title><p title="a > b">CCCD</p><img src="/${'a'.repeat(250)}.png">`,
  );
  expect(violations.map(({ html }) => html)).toContain('<p title="a &gt; b">');
  expect(violations.find(({ rule }) => rule === 'image-alt')?.html).toMatch(/^<img src="\/a{188}…$/);
}, 60_000);

test('a task that takes too long is stopped, and the next one is done', async () => {
  await expect(axe('<p>x', 1)).rejects.toMatchObject({ why: 'time' });
  expect((await axe('<p>x')).violations.map(({ rule }) => rule)).toContain('document-title');
}, 60_000);

test('garbage is an error of the task', async () => {
  await expect(beside.run('pdf', { body: new Uint8Array([1, 2, 3]) }, 60_000)).rejects.toMatchObject({ why: 'error' });
}, 60_000);

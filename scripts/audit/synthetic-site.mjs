import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLE = 'tin-tuc/to-cong-nghe-so-cong-dong';
const PER_LIST = 50;

/**
 * A big site made of the built template: its own pages, and copies of one of its articles, each with its own title, that lists of
 * fifty lead to, one list leading to the next.
 *
 * In: the folder of the built template, an empty folder, and how many pages there shall be in all. The same each time.
 */
export function makeSyntheticSite(dist, folder, pages) {
  cpSync(dist, folder, { recursive: true });
  const article = readFileSync(join(dist, ARTICLE, 'index.html'), 'utf8');
  const [, title] = /<h1[^>]*>([^<]*)<\/h1>/.exec(article);
  const own = countPages(dist);
  let left = pages - own;
  for (let list = 1; left > 0; list += 1) {
    const articles = Math.min(PER_LIST, left - 1);
    left -= articles + 1;
    const numbers = Array.from({ length: articles }, (_, at) => (list - 1) * PER_LIST + at + 1);
    const links = numbers.map((number) => `<li><a href="/luu-tru/bai-${number}/">${title} (${number})</a></li>`);
    const next = left > 0 ? `<p><a href="/luu-tru/danh-sach-${list + 1}/">Danh sách ${list + 1}</a></p>` : '';
    write(
      join(folder, 'luu-tru', `danh-sach-${list}`),
      article.replace(/<h1[\s\S]*<\/main>/, `<h1>Danh sách ${list}</h1><ul>${links.join('')}</ul>${next}</main>`),
    );
    for (const number of numbers)
      write(
        join(folder, 'luu-tru', `bai-${number}`),
        article.replaceAll(title, `${title} (${number})`).replaceAll(`/${ARTICLE}/`, `/luu-tru/bai-${number}/`),
      );
  }
  const home = join(folder, 'index.html');
  const door = '<p><a href="/luu-tru/danh-sach-1/">Lưu trữ</a></p></main>';
  writeFileSync(home, readFileSync(home, 'utf8').replace('</main>', door));
}

function write(folder, html) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}

const countPages = (dist) => [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>/g)].length;

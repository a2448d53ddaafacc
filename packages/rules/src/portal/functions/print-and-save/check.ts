import { foldVietnamese } from '../../page/fold.js';
import { eachPage } from '../../shared/each-page.js';
import { nameOf } from '../../shared/name-of.js';
import { isArticle } from '../article.js';

const print = /^(ban )?in($| (bai|trang|an|noi dung|tin|van ban)\b)|\bprint\b/;
const save =
  /^(luu|tai)($| (bai|ve|xuong|trang|lai|tin|thanh|file|tep|pdf|word|van ban)\b)|\b(save|download|ban (pdf|word))\b/;

export const check = eachPage((page, { findings }) => {
  if (!isArticle(page)) return false;
  const controls = page.all('a, button, input[type="button"], [role="button"], [onclick]').map((control) => {
    const { attribs } = control;
    const said = foldVietnamese(`${nameOf(page, control) || (attribs.value ?? '')}`.slice(0, 200));
    const code = `${attribs.onclick ?? ''} ${attribs.href ?? ''} ${attribs.class ?? ''}`.slice(0, 500);
    return {
      prints: print.test(said) || 'data-print' in attribs || /\bprint\s{0,5}\(|[?&/]print\b|\bbtn-print\b/i.test(code),
      saves: save.test(said) || 'download' in attribs || 'data-save' in attribs,
    };
  });
  const missing = [
    ...(controls.some(({ prints }) => prints) ? [] : ['nút In']),
    ...(controls.some(({ saves }) => saves) ? [] : ['nút Lưu']),
  ];
  if (missing.length > 0)
    findings.add(page, undefined, {
      found: `bài viết chưa có ${missing.join(', ')}`,
      expected: 'nút In và nút Lưu trong bài',
    });
  return true;
}, 'Cổng không có bài viết nào máy nhận ra được.');

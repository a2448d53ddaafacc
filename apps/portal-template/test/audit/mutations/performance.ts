import type { BrowserFacts } from '@haicap/rules/portal';
import type { Mutations } from '../mutation';
import type { SiteDraft } from '../site-draft';

const PAGE = '/tin-tuc/ra-mat-trang/';

/** The measured page with one time longer than it may be. */
const slow = (change: Partial<NonNullable<BrowserFacts['timings']>>) => (site: SiteDraft) => {
  site.browser = site.browser.map((one) => (one.timings ? { ...one, timings: { ...one.timings, ...change } } : one));
};

export const performance: Mutations = {
  'first-paint': { does: 'Nội dung đầu tiên hiện ra sau 3,2 giây.', change: slow({ firstPaint: 3_200 }) },
  'largest-paint': { does: 'Phần lớn nhất hiện ra sau 4,2 giây.', change: slow({ largestPaint: 4_200 }) },
  'visual-complete': { does: 'Trang hiện đầy đủ sau 6 giây.', change: slow({ visuallyComplete: 6_000 }) },
  'long-tasks': { does: 'Một tác vụ khi tải trang dài 0,7 giây.', change: slow({ longestTask: 700 }) },
  'page-weight': {
    does: 'Tệp kiểu dáng nặng 6 MB.',
    change: (site) => {
      for (const path of [...site.files.keys()].filter((one) => one.endsWith('.css')))
        site.file(path, (file) => ({ ...file, bytes: 6_000_000 }));
    },
  },
  'request-count': {
    does: 'Một trang gọi thêm 150 tệp nhỏ.',
    change: (site) => {
      const names = Array.from({ length: 150 }, (_, index) => `/tep/nho-${index}.css`);
      for (const name of names) site.files.set(name, { bytes: 20, type: 'text/css', text: '' });
      site.swap(PAGE, '</head>', `${names.map((name) => `<link rel="stylesheet" href="${name}">`).join('')}</head>`);
    },
  },
  'image-formats': {
    does: 'Một hình là ảnh BMP nặng 900 KB.',
    change: (site) => {
      site.files.set('/anh/anh-chup.bmp', { bytes: 900_000, type: 'image/bmp' });
      site.swap('/tin-tuc/to-cong-nghe-so-cong-dong/', 'src="/anh/to-cong-nghe-so.svg"', 'src="/anh/anh-chup.bmp"');
    },
  },
  'image-dimensions': {
    does: 'Một hình không khai báo kích thước.',
    change: (site) => site.swap('/tin-tuc/to-cong-nghe-so-cong-dong/', ' width="960" height="480"', ''),
  },
};

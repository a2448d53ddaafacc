import type { Crawl } from './crawl.js';
import type { Limits } from './limits.js';
import { number } from './say.js';

/** What of a site was read and what was not, in Vietnamese, for the report. */
export function coverageOf(
  { record, leftOut, unread, odd, stopped, closed, hosts, own }: Crawl,
  limits: Limits,
): string[] {
  const lines = [`Đã đọc ${number(record.pages.size)} trang và ${number(record.files.size)} tệp.`];
  const say = (name: keyof typeof leftOut, why: string) => {
    if (leftOut[name].count > 0) lines.push(`${why}: ${leftOut[name].named()}.`);
  };
  if (closed)
    lines.push(
      `Không đọc được /robots.txt: ${closed.cause} Theo RFC 9309, khi đó không được đọc trang nào; sửa máy chủ rồi chạy lại.`,
    );
  if (unread.count > 0) lines.push(`Không đọc được những địa chỉ có thể là trang: ${unread.named()}.`);
  say('robots', 'Không đọc những địa chỉ mà robots.txt không cho');
  say(
    'pages',
    `Chỉ đọc ${number(limits.pages)} trang, chọn theo mức cách trang đầu, ít cấp thư mục trước, rồi theo thứ tự địa chỉ; không đọc`,
  );
  say('files', `Chỉ đọc ${number(limits.files)} tệp; không đọc`);
  say(
    'variants',
    `Mỗi đường dẫn chỉ đọc ${number(limits.queryVariants)} địa chỉ khác nhau ở phần sau dấu hỏi; không đọc`,
  );
  say('trap', 'Bỏ qua những địa chỉ quá dài, quá sâu hoặc lặp lại một đoạn');
  say('waiting', `Chỉ xếp hàng ${number(limits.waiting)} địa chỉ một lúc; bỏ`);
  if (stopped !== undefined) lines.push(`Dừng sớm vì ${stopped}.`);
  say('stopped', 'Vì dừng sớm nên không đọc');
  for (const [what, tally] of odd) lines.push(`${sentence(what)}: ${tally.named()}.`);
  if (own !== undefined && hosts.length > 1)
    lines.push(`Cổng tự gọi mình là ${own}: đường dẫn tới tên đó được coi là đường dẫn trong cổng.`);
  return lines.map((line) => line.normalize('NFC'));
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import type { PortalFacts } from './portal-facts.js';

/** The README of a made portal: from here to a preview in ten minutes, for readers who are no programmers. */
export function readmeText({ unit, province, domain, warnings }: PortalFacts): string {
  const address =
    'name' in domain
      ? `Tên miền theo quy tắc hiện hành: \`${domain.name}\`.`
      : 'Tên miền chưa xác định được, xem dưới đây.';
  return `# Trang thông tin điện tử ${unit.fullName}, ${province.fullName}

${address}${warnings.length > 0 ? `\n\n${warnings.map((warning) => `> **Lưu ý:** ${warning}`).join('\n>\n')}` : ''}

## Mười phút đến lúc xem thử

1. Cài Node.js (bản 22.22 hoặc mới hơn) từ nodejs.org.
2. Mở cửa sổ lệnh trong thư mục này, gõ \`npm install\` rồi Enter.
3. Gõ \`npm run dev\` rồi Enter; mở địa chỉ hiện trên màn hình bằng trình duyệt.
4. Sửa tệp \`portal.config.ts\`: điền địa chỉ, điện thoại, người chịu trách nhiệm. Lưu tệp; trang đổi theo ngay.
5. Sửa các tệp trong thư mục \`content\`. Mỗi thư mục là một mục của trang, mỗi tệp là một bài. Tệp có dòng \`sample: true\` là nội
   dung mẫu: thay nội dung rồi xóa dòng ấy.
6. Gõ \`npm run check\` để xem còn chỗ nào trống, còn tệp mẫu nào, còn gì sai.
7. Gõ \`npm run build\`. Thư mục \`dist\` là trang hoàn chỉnh, chép lên máy chủ.

## Đưa lên máy chủ

Mỗi lần \`npm run build\`, thư mục \`hosting\` có cấu hình nginx, Caddy và tệp container cho tên miền của trang, kèm các địa chỉ cũ phải dẫn
tới trang mới. Cách đưa lên và cách xử lý sự cố: thư mục \`guides\`. Nơi đặt,
sao lưu, người phụ trách, kế hoạch ứng phó để điền: \`VAN-HANH.md\`.

## Chưa biết thì để trống

Chỗ nào chưa biết, cứ để \`blank('còn thiếu gì')\` hoặc \`{ blank: còn thiếu gì }\`. Trang hiện dấu "Chưa điền" ở đó; không ai
nhầm là thông tin thật.
`;
}

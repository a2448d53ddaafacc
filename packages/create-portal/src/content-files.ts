import { domainLabel } from '@haicap/rules';
import { inSentence } from './in-sentence.js';
import type { PortalFacts } from './portal-facts.js';

/** A file of the made portal: its path and text. */
export interface MadeFile {
  path: string;
  text: string;
}

/** How many predecessors have their own sample news and documents. */
const SHOWN = 3;

const yaml = (text: string): string => JSON.stringify(text);

/**
 * Content that depends on the commune: a notice for every predecessor, and sample news and documents for the first three, so
 * that every section is seen at work. All of it says that it is sample, but the notices' facts are facts.
 */
export function contentFiles({ predecessors, unit }: PortalFacts): MadeFile[] {
  const slugs = new Map<string, number>();
  const slugOf = (name: string) => {
    const base = domainLabel(name);
    const times = (slugs.get(base) ?? 0) + 1;
    slugs.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  };
  return predecessors.flatMap(({ fullName, district, extent }, index) => {
    const slug = slugOf(fullName);
    const place = [fullName, district].filter(Boolean).join(', ');
    const old = inSentence(fullName);
    const where = [old, ...(district === undefined ? [] : [inSentence(district)])].join(', ');
    const notice: MadeFile = {
      path: `content/closed-units/${slug}.md`,
      text: `---
name: ${yaml(`${place}${extent === 'part' ? ' (một phần)' : ''}`)}
closed: "2025-06-30"
oldSite: { blank: địa chỉ trang cũ }
moved: { blank: nơi tra cứu nội dung trang cũ }
---
`,
    };
    if (index >= SHOWN) return [notice];
    const day = String(index + 2).padStart(2, '0');
    return [
      notice,
      {
        path: `content/news/tu-${slug}.md`,
        text: `---
title: ${yaml(`Tin từ địa bàn ${old} cũ`)}
summary: ${yaml(`Bài mẫu: tin của ${where}, nay thuộc ${inSentence(unit.fullName)}, được chuyển từ trang cũ sang.`)}
published: "2026-07-${day}"
source: ${yaml(`Trang thông tin điện tử ${old} cũ`)}
sample: true
---

Khi chuyển tin từ trang cũ, giữ ngày đăng, nguồn và địa chỉ cũ; ghi địa chỉ cũ vào oldAddresses của portal.config.ts để người
đọc được dẫn tới bài mới. Đây là bài mẫu.
`,
      },
      {
        path: `content/documents/tu-${slug}.md`,
        text: `---
number: ${yaml(`MẪU-${index + 11}/QĐ-UBND`)}
form: Quyết định
issuer: ${yaml(`Ủy ban nhân dân ${old} (cũ)`)}
issued: "2025-05-${day}"
effective: not-stated
abstract: ${yaml(`Văn bản mẫu của ${where}, chuyển từ trang cũ để tra cứu`)}
published: "2026-07-${day}"
file: { blank: tệp văn bản }
sample: true
---
`,
      },
    ];
  });
}

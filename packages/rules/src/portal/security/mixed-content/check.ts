import type { Check } from '../../audit/check.js';
import { cssLinks } from '../../shared/css-links.js';
import { type Loaded, loadedBy } from '../../shared/loaded.js';
import { quoted } from '../../shared/quoted.js';
import { elsewhere, Sightings } from '../../shared/sightings.js';

const names: Readonly<Record<Loaded['kind'], string>> = {
  script: 'mã',
  style: 'kiểu dáng',
  picture: 'hình',
  frame: 'khung nhúng',
  media: 'phim, âm thanh',
  'in-style': 'tệp trong kiểu dáng',
  other: 'tệp',
};

const isOpen = (address: string): boolean => /^http:\/\//i.test(address);

export const check: Check = ({ findings }) => {
  const open = new Sightings();
  return {
    page: (page) => {
      for (const { kind, addresses, element } of loadedBy(page))
        for (const address of addresses.filter(isOpen)) open.add(`${names[kind]} ${quoted(address)}`, page, element);
    },
    outcome: ({ files }) => {
      const expected = 'địa chỉ bắt đầu bằng https://, hoặc tệp chép về cổng';
      for (const [what, sighting] of open.entries())
        findings.addAt(sighting.page, {
          at: sighting.at,
          found: `gọi ${what} qua đường không mã hóa${elsewhere(sighting)}`,
          expected,
        });
      for (const [path, { type, text }] of files) {
        const address = type === 'text/css' ? cssLinks(text ?? '').find(isOpen) : undefined;
        if (address !== undefined)
          findings.addAt(path, { found: `tệp kiểu dáng gọi ${quoted(address)} qua đường không mã hóa`, expected });
      }
      return findings.outcome();
    },
  };
};

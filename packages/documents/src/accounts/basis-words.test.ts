import { type Dataset, type DomainAnswer, domainOf, mailboxConventions } from '@haicap/rules';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../test/dataset.js';
import { basisWords } from './basis-words.js';

const [convention] = mailboxConventions(dataset);
const hamThang = dataset.units.get('2025:22933');
if (!convention || !hamThang) throw new Error('expected the plan of Bình Thuận and Phường Hàm Thắng in the data');

const made = (answer: DomainAnswer) => {
  if (answer.status !== 'made') throw new Error(`unexpected ${answer.status}, expected a domain`);
  return { name: answer.name, convention: answer.convention };
};
const words = (
  domain: Parameters<typeof basisWords>[1]['domain'],
  status: 'binds' | 'applied' = 'binds',
  sources: Dataset = dataset,
) => basisWords(sources, { mailbox: { convention, status }, domain });

describe('what mailboxes rest on', () => {
  test('is the clause of the plan with its words, and for the domain as well', () => {
    const { short, full } = words(made(domainOf(dataset, hamThang, { asOf: '2025-07-10' })));
    expect(short).toBe('Kế hoạch 2495/KH-UBND của tỉnh Bình Thuận, II.4.2, gạch đầu dòng 3; tên miền: II.3.2');
    expect(full).toEqual([
      {
        label: 'Tên người dùng',
        words: `Kế hoạch 2495/KH-UBND của tỉnh Bình Thuận, II.4.2, gạch đầu dòng 3: “${convention.citation.quote}” (mã kế hoạch: binh-thuan-2025).`,
      },
      {
        label: 'Tên miền hamthang.binhthuan.gov.vn',
        words:
          'Kế hoạch 2495/KH-UBND của tỉnh Bình Thuận, II.3.2: “tên miền có dạng <tên địa phương cấp xã>.<binhthuan>.<gov>.<vn>” (mã kế hoạch: binh-thuan-2025).',
      },
    ]);
  });

  test('is the article of the law with how well it is known, where the domain follows the law', () => {
    const { short, full } = words(made(domainOf(dataset, hamThang, { asOf: '2026-11-21' })));
    expect(short).toContain('; tên miền: Nghị định 224/2026/NĐ-CP, Điều 11 khoản 4 điểm c');
    expect(full[1]?.words).toMatch(
      /^Nghị định 224\/2026\/NĐ-CP, Điều 11 .+ \(Đã đọc lời văn chính thức trong một bản chép\)\.$/,
    );
  });

  test('is a custom, and said to be one', () => {
    const commune = dataset.units.all({ year: 2024, level: 'commune' })[0];
    const domain =
      commune && made(domainOf(dataset, commune, { asOf: '2025-06-01', convention: 'custom-commune-province' }));
    expect(domain && words(domain).full[1]?.words).toContain('(Thấy trong thực tế, không phải quy định)');
    expect(domain && words(domain).short).toContain('tên miền: Cách đặt đã thấy trước 01/7/2025: xã.tỉnh');
  });

  test('is the person’s own word where the domain was stated', () => {
    const { short, full } = words({ name: 'xa.tinh.gov.vn' });
    expect(short).toContain('; tên miền: do người lập danh sách nêu');
    expect(full[1]).toEqual({ label: 'Tên miền xa.tinh.gov.vn', words: 'do người lập danh sách nêu.' });
  });

  test('is said to be applied where the plan does not bind', () => {
    expect(words({ name: 'xa.tinh.gov.vn' }, 'applied').full[0]?.words).toMatch(
      / Kế hoạch này không ràng buộc đơn vị; áp dụng theo lựa chọn của người lập danh sách\.$/,
    );
  });
});

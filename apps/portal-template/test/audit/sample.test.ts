import { test } from 'vitest';
import { judge } from './judge';
import { partsOf } from './site-parts';

test('sample', () => {
  const whole = partsOf('/tmp/audit/apps/portal-template/dist', {
    host: 'hamthang.lamdong.gov.vn',
    unit: { fullName: 'Phường Hàm Thắng', province: 'Tỉnh Lâm Đồng', domains: ['hamthang.lamdong.gov.vn'] },
  });
  for (const r of judge({ ...whole }))
    if (r.verdict !== 'pass')
      console.log(
        r.id,
        r.verdict,
        (r as any).reason ?? (r as any).cause ?? '',
        JSON.stringify(((r as any).findings ?? []).slice(0, 3).map((f: any) => [f.page, f.found])),
        (r as any).more,
      );
});

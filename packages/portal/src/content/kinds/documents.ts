import { z } from 'zod';
import { orBlank } from '../../blank/blank.js';
import { choice, Day, Line, SiteFile } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, issued, published } from './shared-fields.js';

/** The register of legal and administrative documents. */
export const documents = contentKind({
  name: 'Văn bản',
  section: '/van-ban/',
  pages: true,
  schema: z.strictObject({
    number: Line.meta({ title: 'Số, ký hiệu', description: 'Như trên văn bản.' }),
    form: Line.meta({ title: 'Hình thức', description: 'Quyết định, Kế hoạch, Thông báo…' }),
    issuer: Line.meta({ title: 'Cơ quan ban hành', description: 'Tên đầy đủ.' }),
    issued,
    effective: z
      .union([choice({ 'not-stated': 'văn bản không nêu' }), Day])
      .meta({ title: 'Ngày có hiệu lực', description: 'Ghi not-stated khi văn bản không nêu.' }),
    abstract: Line.meta({ title: 'Trích yếu', description: 'Như trên văn bản.' }),
    field: Line.optional().meta({ title: 'Lĩnh vực', description: 'Để lọc trong danh sách.' }),
    published,
    file: orBlank(SiteFile).meta({ title: 'Tệp', description: 'Tệp văn bản để tải về.' }),
    ...common,
  }),
  title: ['form', 'number'],
  summary: 'abstract',
  day: 'published',
});

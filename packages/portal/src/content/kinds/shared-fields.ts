import { z } from 'zod';
import { Day, Line, SiteFile } from '../../forms/index.js';

export const title = Line.meta({ title: 'Tiêu đề', description: 'Tên bài, hiện ở đầu trang và trong danh sách.' });

export const summary = Line.meta({
  title: 'Tóm tắt',
  description: 'Một, hai câu nói điều chính; hiện trong danh sách và RSS.',
});

export const published = Day.meta({ title: 'Ngày đăng', description: 'Ngày đưa lên trang.' });

export const issued = Day.meta({ title: 'Ngày ban hành', description: 'Ngày của văn bản hoặc quyết định.' });

export const updated = Day.meta({ title: 'Ngày cập nhật', description: 'Ngày sửa nội dung lần cuối.' });

export const file = SiteFile.optional().meta({
  title: 'Tệp',
  description: 'Tệp để tải về, đặt trong thư mục public.',
});

export const order = z.int().positive().meta({ title: 'Thứ tự', description: 'Số nhỏ đứng trước.' });

/** The same field where it may be left out; name and help stay. */
export const optional = <Field extends z.ZodType>(field: Field) => field.optional().meta({ ...field.meta() });

/** Fields that every entry may have. */
export const common = {
  sample: z.boolean().optional().meta({
    title: 'Nội dung mẫu',
    description: 'Ghi true khi đây là nội dung mẫu; xóa dòng này khi đã thay bằng nội dung thật.',
  }),
};

import { z } from 'zod';
import { Line } from './line.js';
import { SiteFile } from './site-file.js';

/** A picture with the words that stand for it. */
export const Picture = z.strictObject({
  file: SiteFile.meta({ title: 'Tệp ảnh', description: 'Đường dẫn trong thư mục public, như /anh/ban-do.svg.' }),
  alt: Line.meta({ title: 'Lời thay ảnh', description: 'Nói nội dung ảnh cho người không nhìn thấy ảnh.' }),
});
export type Picture = z.infer<typeof Picture>;

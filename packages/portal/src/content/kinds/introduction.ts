import { z } from 'zod';
import { choice, Picture } from '../../forms/index.js';
import { contentKind } from '../content-kind.js';
import { common, title, updated } from './shared-fields.js';

/** The parts of the introduction that Decree 224/2026, Điều 9 khoản 1 điểm c, asks for, leaders apart. */
export const introductionTopics = {
  apparatus: 'Tổ chức bộ máy hành chính',
  map: 'Bản đồ địa giới hành chính',
  nature: 'Điều kiện tự nhiên',
  history: 'Lịch sử',
  culture: 'Truyền thống văn hóa',
  relics: 'Di tích, danh thắng',
} as const;

export const introduction = contentKind({
  name: 'Giới thiệu',
  section: '/gioi-thieu/',
  pages: true,
  schema: z.strictObject({
    title,
    topic: choice(introductionTopics).meta({ title: 'Mục', description: 'Mục của phần giới thiệu.' }),
    updated,
    picture: Picture.optional().meta({ title: 'Ảnh', description: 'Bắt buộc với bản đồ.' }),
    ...common,
  }),
  title: ['title'],
  day: 'updated',
});

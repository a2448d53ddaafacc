import type { Entry } from '@haicap/portal';
import { isDay } from './words';

/** One part of the line under a title. */
export interface BylinePart {
  name: string;
  value: string;
}

/**
 * The line under an entry's title: posted, updated, source.
 *
 * In: the entry, and the name of this site, the source of news that bear none. Out: the parts that there are.
 */
export function bylineOf({ kind, data }: Pick<Entry, 'kind' | 'data'>, site: string): BylinePart[] {
  const days = [
    { name: 'Đăng ngày', value: data.published ?? data.opened },
    { name: kind === 'english' ? 'Updated' : 'Cập nhật ngày', value: data.updated },
  ];
  return [
    ...days.flatMap(({ name, value }) => (isDay(value) ? [{ name, value }] : [])),
    ...(kind === 'news' ? [{ name: 'Nguồn:', value: typeof data.source === 'string' ? data.source : site }] : []),
  ];
}

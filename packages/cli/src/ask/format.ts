import { extname } from 'node:path';
import { nearest } from '@haicap/domain';
import { wrong } from '../failure.js';

const byExtension: Record<string, string> = {
  '.json': 'json',
  '.md': 'md',
  '.ics': 'ics',
  '.docx': 'docx',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.txt': 'text',
};

/**
 * The format of an answer: the one that is asked for, else the one that the file's name says, else the first.
 *
 * In: the formats that the command has, the option and the file as typed. Out: one of those formats.
 *
 * @throws WrongQuestion for a format that the command does not have.
 */
export function parseFormat<const Format extends string>(
  formats: readonly [Format, ...Format[]],
  { format, out }: { format?: string | undefined; out?: string | undefined },
): Format {
  const wanted = format ?? byExtension[extname(out ?? '').toLowerCase()] ?? formats[0];
  const known = formats.find((candidate) => candidate === wanted);
  if (known !== undefined) return known;
  throw wrong(
    `Không có định dạng "${wanted}"`,
    `--format cần một trong: ${formats.join(', ')}`,
    nearest(wanted, formats),
  );
}

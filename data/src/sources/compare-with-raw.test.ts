import { fileURLToPath } from 'node:url';
import { formatProblem, type TextFile } from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { readPlanFiles } from '../read-files.js';
import { compareWithRaw } from './compare-with-raw.js';

const files = readPlanFiles(fileURLToPath(new URL('../..', import.meta.url)));
const source = 'data/sources/binh-thuan-2025/source.md';
const raw = 'data/sources/raw/binh-thuan-2025.txt';
const binhThuan = files.filter(({ path }) => path === source || path === raw);

/** The two texts of Bình Thuận, with words in one of them replaced; the words must stand there once. */
function changed(path: string, words: string, replacement: string): TextFile[] {
  return binhThuan.map((file) => {
    if (file.path !== path) return file;
    expect(file.text.split(words)).toHaveLength(2);
    return { path, text: file.text.replace(words, () => replacement) };
  });
}

const messages = (texts: readonly TextFile[]) => compareWithRaw(texts).map(formatProblem);

describe('a transcription', () => {
  test('of every plan of the repository is word for word', () => {
    expect(binhThuan).toHaveLength(2);
    expect(messages(files)).toEqual([]);
  });

  test('may break its lines elsewhere', () => {
    expect(messages(changed(source, 'Nguyễn Minh {', 'Nguyễn\nMinh {'))).toEqual([]);
  });

  test('may be in another normal form than the raw text', () => {
    const decomposed = binhThuan.map(({ path, text }) => ({ path, text: path === raw ? text.normalize('NFD') : text }));
    expect(messages(decomposed)).toEqual([]);
  });

  const words = 'phòng họp trực tuyến (cho khối chính quyền và khối đảng)';

  test('with a changed word is found at that word', () => {
    const [message] = messages(changed(source, words, words.replace('tuyến', 'tiếp')));
    expect(message).toBe(`${source} › after 861 words
  unexpected "02 phòng họp trực tiếp (cho khối chính quyền và khối đảng).", expected "02 phòng họp trực tuyến (cho khối chính quyền và khối đảng).", as in ${raw}
  → transcribe the raw text word for word; remarks go into a note`);
  });

  test('with a lost word is found where it is missing', () => {
    const [message] = messages(changed(source, words, words.replace('trực ', '')));
    expect(message).toContain('› after 860 words\n  unexpected "lập 02 phòng họp tuyến (cho khối');
    expect(message).toContain('expected "lập 02 phòng họp trực tuyến (cho khối');
  });

  test('with an added word is found where it was put', () => {
    const [message] = messages(changed(source, words, words.replace('trực', 'giao ban trực')));
    expect(message).toContain('02 phòng họp giao ban trực tuyến');
    expect(message).toContain('expected "lập 02 phòng họp trực tuyến');
  });

  test('that leaves out the last line is found at its end', () => {
    const [message] = messages(changed(raw, 'vanban.phaplyvn.com', 'vanban.phaplyvn.com hết'));
    expect(message).toContain('vanban.phaplyvn.com hết');
  });

  test('with another mark on one letter is found', () => {
    expect(messages(changed(source, words, words.replace('khối đảng', 'khối dảng')))).toHaveLength(1);
  });

  test('is compared only with the text that its front matter names, which must be there', () => {
    expect(messages(binhThuan.filter(({ path }) => path === source))).toEqual([
      `${source} › raw
  unexpected "../raw/binh-thuan-2025.txt", expected a raw text at ${raw}
  → keep the text as it was received beside the transcription`,
    ]);
  });

  test('of each plan is judged by itself: one problem for each that differs', () => {
    const spoilt = changed(source, words, words.replace('trực ', ''));
    const copy = spoilt.map(({ path, text }) => ({ path: path.replace('/binh-thuan-2025/', '/copy/'), text }));
    expect(compareWithRaw([...spoilt, ...copy]).map(({ file }) => file)).toEqual([
      source,
      'data/sources/copy/source.md',
    ]);
  });
});

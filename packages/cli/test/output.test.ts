import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { haicap, main } from './haicap.js';

const folder = mkdtempSync(join(tmpdir(), 'haicap-'));
afterAll(() => rmSync(folder, { recursive: true }));
const question = ['instructions', '2025:22933', '--as-of', '2025-06-10'];

describe('--out', () => {
  test('writes the whole answer, says so on stderr, and leaves nothing beside it', () => {
    const out = join(folder, 'answer.json');
    const { status, stdout, stderr } = haicap(...question, '--out', out);
    expect([status, stdout, stderr]).toEqual([0, '', `Đã ghi ${out}\n`]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ plan: 'binh-thuan-2025' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('does not touch a file that is there, unless told to', () => {
    const out = join(folder, 'kept.md');
    writeFileSync(out, 'mine');
    expect(haicap(...question, '--out', out)).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(haicap(...question, '--out', out, '--force').status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('# Việc của Phường Hàm Thắng');
  });

  test('never replaces what is no file, not even with --force', () => {
    expect(haicap(...question, '--out', folder, '--force')).toMatchObject({
      status: 2,
      stderr: `"${folder}" không phải một tệp thường; cần tên của một tệp.\n`,
    });
  });

  test('makes a document that opens', () => {
    const out = join(folder, 'answer.docx');
    expect(haicap(...question, '--out', out).status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });
});

test('the same question gives the same calendar', () => {
  const [first, second] = [haicap(...question, '--format', 'ics'), haicap(...question, '--format', 'ics')];
  expect(first).toEqual(second);
  expect(first.stdout.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
});

test.skipIf(process.platform === 'win32')('a reader that closes the pipe early causes no complaint', () => {
  const shell = `"${process.execPath}" "${main}" export 2>&1 | head -1`;
  expect(execFileSync('sh', ['-c', shell], { encoding: 'utf8' })).toBe('{\n');
});

import type { PdfFacts } from '@haicap/rules/portal';
import { type Beside, TaskFailed } from '../worker/beside.js';

const LOOKED_AT = 1024;

/** Reads what a PDF document says of itself; whatever goes wrong is a fact too. */
export async function readPdf(beside: Beside, body: Buffer, mostMs: number): Promise<PdfFacts> {
  if (!body.subarray(0, LOOKED_AT).includes('%PDF-')) return { readable: false, cause: 'Nội dung không phải là PDF.' };
  try {
    return await beside.run('pdf', { body: new Uint8Array(body) }, mostMs);
  } catch (error) {
    return { readable: false, cause: causeOf(error) };
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof TaskFailed)) return 'Tệp PDF bị hỏng.';
  if (error.why === 'time') return 'Đọc tệp PDF quá lâu.';
  if (error.why === 'memory') return 'Tệp PDF cần quá nhiều bộ nhớ.';
  return error.message.startsWith('PasswordException') ? 'Tệp PDF có mật khẩu.' : 'Tệp PDF bị hỏng.';
}

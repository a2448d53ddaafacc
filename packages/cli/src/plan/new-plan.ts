import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlanId, type ProposedSource, proposeSource } from '@haicap/domain';
import { wrong } from '../failure.js';
import type { ReceivedDocument } from './read-document.js';

/** A plan's folder to be made. */
export interface NewPlan {
  id: string;
  /** The folder in which the plan gets its own. */
  to: string;
  document: ReceivedDocument;
  jurisdiction: { provinces: string[]; districts: string[] };
}

const planFile = `# Sự kiện bắt đầu hoặc chấm dứt một thời hạn, và quy tắc đặt tên mà kế hoạch nêu (docs/data-format.md, "plan.yaml").
events: []
naming: {}
principles: []
`;

/**
 * Where the plan's folder will be.
 *
 * @throws WrongQuestion for a malformed id, or a folder that is there already.
 */
export function placeOf(id: string, to: string): string {
  if (!PlanId.safeParse(id).success)
    throw wrong(`Mã kế hoạch "${id}" viết chưa đúng`, 'cần chữ thường không dấu, số và gạch nối, ví dụ ca-mau-2025');
  if (!existsSync(to)) throw wrong(`Không có thư mục "${to}"`, '--to cần một thư mục đã có');
  const folder = join(to, id);
  if (existsSync(folder))
    throw wrong(`Thư mục "${folder}" đã có sẵn`, 'cần một mã khác; lệnh này không ghi đè kế hoạch');
  return folder;
}

/** Makes the plan's folder: whole, or not at all. */
export async function writeNewPlan({ id, to, document, jurisdiction }: NewPlan): Promise<ProposedSource> {
  const folder = placeOf(id, to);
  const { text, receivedAs } = document;
  const proposed = proposeSource({ id, text, receivedAs, raw: 'raw.txt', jurisdiction });
  let half: string | undefined;
  try {
    half = await mkdtemp(join(to, `.${id}-`));
    const made = join(half, id);
    await mkdir(made);
    await writeFile(join(made, 'raw.txt'), text);
    await writeFile(join(made, 'source.md'), proposed.text);
    await writeFile(join(made, 'plan.yaml'), planFile);
    await rename(made, folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'lỗi ghi';
    throw wrong(`Không ghi được thư mục "${folder}" (${code})`, 'cần một thư mục được phép ghi');
  } finally {
    if (half !== undefined) await rm(half, { recursive: true, force: true });
  }
  return proposed;
}

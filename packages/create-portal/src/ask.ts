import { cancel, isCancel, select, text } from '@clack/prompts';
import type { Unit } from '@haicap/domain';
import type { Units } from '@haicap/rules';
import { communesFor, unitLine } from './find-commune.js';

/** The person at the terminal gave up. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

const isGiven = <Value>(answer: Value): answer is Exclude<Value, symbol> => !isCancel(answer);

function given<Value>(answer: Value): Exclude<Value, symbol> {
  if (isGiven(answer)) return answer;
  cancel('Đã thôi, không tạo gì.');
  throw new Cancelled();
}

/** Asks for the folder. */
export const askFolder = async (): Promise<string> =>
  given(
    await text({
      message: 'Tạo trang trong thư mục nào?',
      placeholder: 'trang-thong-tin',
      validate: (value) => (value?.trim() ? undefined : 'Gõ tên một thư mục mới.'),
    }),
  ).trim();

/** Asks for the commune, and which one where several bear the name. */
export async function askCommune(units: Units): Promise<Unit> {
  const words = given(
    await text({
      message: 'Xã, phường, đặc khu nào? (có dấu hoặc không dấu)',
      placeholder: 'Phường Hàm Thắng',
      validate: (value) =>
        communesFor(units, value ?? '').length > 0 ? undefined : 'Không có đơn vị hiện nay nào mang tên này.',
    }),
  );
  const found = communesFor(units, words);
  const [only] = found;
  if (only && found.length === 1) return only;
  const id = given(
    await select({
      message: `Có ${found.length} đơn vị mang tên này. Đơn vị nào?`,
      options: found.map((unit) => ({ value: unit.id, label: unitLine(units, unit) })),
    }),
  );
  const chosen = found.find((unit) => unit.id === id);
  if (!chosen) throw new RangeError(`unexpected choice "${String(id)}", expected one of the listed units`);
  return chosen;
}

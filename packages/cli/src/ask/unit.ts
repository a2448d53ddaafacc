import { unitLine } from '@haicap/documents';
import { isUnitId, type Unit } from '@haicap/domain';
import type { Units } from '@haicap/rules';
import { wrong } from '../failure.js';

/** How many candidates a message lists; the rest is counted. */
const CANDIDATES = 20;

/**
 * The unit that some words mean: an id, or a name that only one unit bears.
 *
 * @throws WrongQuestion when no unit bears the name (with the nearest), or several do (with all of them).
 */
export function askUnit(units: Units, words: string): Unit {
  const [first, ...others] = askUnits(units, words);
  if (!first) throw noSuchUnit(units, words);
  if (others.length === 0) return first;
  const all = [first, ...others].map((unit) => unitLine(units, unit));
  const rest = all.length > CANDIDATES ? [`… và ${all.length - CANDIDATES} đơn vị nữa`] : [];
  throw wrong(
    `Có ${all.length} đơn vị tên "${words}"`,
    'cần mã của một đơn vị, hoặc thêm huyện, tỉnh sau dấu phẩy',
    [...all.slice(0, CANDIDATES), ...rest],
    'Các đơn vị',
  );
}

const noSuchUnit = (units: Units, words: string) =>
  wrong(
    `Không có đơn vị hành chính nào tên "${words}"`,
    'cần một tên như "Phường Hàm Thắng", "Tân Thành, Bình Thuận", hoặc một mã như 2025:22933',
    units.suggest(words).map((unit) => unitLine(units, unit)),
  );

function unitOfId(units: Units, id: string): Unit {
  if (!isUnitId(id))
    throw wrong(
      `Mã đơn vị "${id}" viết chưa đúng`,
      'cần <năm>:<mã> với năm 2024 hoặc 2025, mã 2 chữ số (tỉnh), 3 chữ số (huyện, chỉ năm 2024) hoặc 5 chữ số (xã), như 2025:22933',
    );
  const unit = units.get(id);
  if (unit) return unit;
  throw wrong(
    `Không có đơn vị mã "${id}"`,
    'cần mã của một đơn vị có thật; năm là một phần của mã',
    units.find(id.slice(id.indexOf(':') + 1)).map((other) => unitLine(units, other)),
  );
}

/**
 * All units that some words mean.
 *
 * @throws WrongQuestion when there is none.
 */
export function askUnits(units: Units, words: string): readonly Unit[] {
  if (/^\d+:/.test(words)) return [unitOfId(units, words)];
  const found = units.find(words);
  if (found.length === 0) throw noSuchUnit(units, words);
  return found;
}

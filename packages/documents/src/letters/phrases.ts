import { actors, type Task } from '@haicap/domain';
import type { Draft } from './draft.js';
import type { Block, Column, Issuer, Signature, Table } from './letter.js';
import { blank, gap, type Line, line } from './line.js';
import { isGroup } from './writer.js';

/** A day that is not known yet. */
export const dateline: Line = line`ngày ${gap('ngày')} tháng ${gap('tháng')} năm ${gap('năm')}`;

/** The symbol of a công văn: the field or office that wrote it is not known. */
export const letterSymbol = ({ symbol }: Issuer): Line => line`${gap('số')}/${symbol}-${blank('lĩnh vực')}`;

/** The symbol of a named document: "…/BC-UBND". */
export const namedSymbol = (type: string, { symbol }: Issuer): Line => line`${gap('số')}/${type}-${symbol}`;

/** The last line of every list of recipients. */
export const archive: Line = line`Lưu: VT, ${blank('đơn vị soạn thảo')}`;

/** The one signature of an issuer. */
export const signatureOf = ({ authority }: Issuer): Signature => ({ authority, name: [blank('họ và tên')] });

/**
 * Who gets what a task hands over, as far as it can be named: an agency by its name; the new commune by its own name where
 * the old unit went into one alone; everybody else stays blank.
 */
export function recipientsOf({ dataset, writer, task }: Draft): Line[] {
  return (task.deliverable?.to ?? []).map((actor) => {
    if (actor !== 'commune-new') return isGroup(actor) ? [blank(actors[actor])] : [actors[actor]];
    const [only, ...others] =
      typeof writer !== 'string' && writer.year === 2024 ? dataset.units.successors(writer.id) : [];
    return only && others.length === 0 && only.extent === 'whole'
      ? [`Ủy ban nhân dân ${only.unit.type} ${only.unit.name}`]
      : [blank('Ủy ban nhân dân xã, phường nhận')];
  });
}

/** A table to be filled in: the columns that the plan asks for, or ours, which a remark below it tells. */
export function listBlocks(task: Task, ours: readonly Column[], rows: readonly (readonly Line[])[]): Block[] {
  const stated = task.deliverable?.columns;
  const empty: readonly Line[] = [[gap('nội dung các ô của bảng')]];
  const table: Table = stated
    ? {
        columns: [{ title: 'STT', width: 1, alignment: 'center' }, ...stated.map((title) => ({ title, width: 4 }))],
        rows: rows.map((_, index) => [[String(index + 1)], ...stated.flatMap(() => empty)]),
      }
    : { columns: ours, rows };
  const remark: Block = {
    kind: 'remark',
    text: [
      { remark: 'Kế hoạch không nêu bảng này gồm những cột nào; các cột trên là gợi ý. Xóa dòng này trước khi ký.' },
    ],
  };
  return [{ kind: 'table', table }, ...(stated ? [] : [remark])];
}

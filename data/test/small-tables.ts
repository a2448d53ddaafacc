import { DataError, formatProblem } from '@haicap/domain';
import { compileUnits } from '../src/units/compile-units.js';

/** A country of one province with three old communes and two new ones: whole, divided, and an island district. */
const small = {
  'provinces-2025.csv': 'code,name,type,province_basis\n68,Lâm Đồng,tỉnh,202/2025/QH15\n',
  'provinces-2024.csv': 'code,name,type,new_province_code\n60,Bình Thuận,tỉnh,68\n',
  'districts-2024.csv': 'code,name,type,province_code\n597,Hàm Thuận Bắc,huyện,60\n602,Phú Quí,huyện,60\n',
  'communes-2024.csv':
    'code,name,type,district_code,province_code,name_in_resolution\n' +
    '00004,Hàm Thắng,xã,597,60,\n23062,Phú Long,thị trấn,597,60,Phú Long Cũ\n',
  'communes-2025.csv':
    'code,name,type,province_code,resolution,clause\n' +
    '22933,Hàm Thắng,phường,68,1671/NQ-UBTVQH15,108\n23272,Phú Quý,đặc khu,68,1671/NQ-UBTVQH15,124\n',
  'commune-mapping.csv':
    'old_code,new_code,kind,population,detail,resolution,clause,old_level,note\n' +
    '00004,22933,whole,all,merged,1671/NQ-UBTVQH15,108,commune,\n' +
    '23062,22933,part,all,part,1671/NQ-UBTVQH15,108,commune,\n' +
    '23062,23272,part,none,area-part,1671/NQ-UBTVQH15,124,commune,a note\n' +
    '602,23272,whole,all,converted,1671/NQ-UBTVQH15,124,district,\n',
  'commune-clauses.csv':
    'new_code,resolution,clause,text\n22933,1671/NQ-UBTVQH15,108,"Sắp xếp xã Hàm Thắng, thị trấn Phú Long."\n' +
    '23272,1671/NQ-UBTVQH15,124,Thành lập đặc khu Phú Quý.\n',
  'changes-after-2025-07.csv':
    'effective,level,code,field,from,to,basis\n2026-04-30,commune,22933,type,phường,xã,1/NQ\n' +
    '2026-04-30,province,68,type,tỉnh,thành phố,2/NQ\n',
} as const;

export type TableFile = keyof typeof small;

/** The small tables, with texts in some of them replaced; each text must be there. */
export function tables(
  ...faults: readonly [file: TableFile, text: string, replacement: string][]
): Record<string, string> {
  const texts: Record<TableFile, string> = { ...small };
  for (const [file, text, replacement] of faults) {
    if (!texts[file].includes(text)) throw new Error(`expected "${text}" in ${file}`);
    texts[file] = texts[file].replace(text, () => replacement);
  }
  return texts;
}

/** What compiling says is wrong, as it is printed. */
export function problemsOf(texts: Record<string, string>): string[] {
  try {
    compileUnits(texts);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems.map(formatProblem);
    throw error;
  }
}

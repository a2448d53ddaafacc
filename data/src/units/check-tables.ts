import type { Problem } from '@haicap/domain';
import { checkCodes, checkDays, checkOnce, checkText, checkValues } from './check-cells.js';
import { checkClauses, checkDistricts, checkReferences, checkRows } from './check-joins.js';
import { checkExtents, checkPairs, checkProvinces } from './check-mapping.js';
import { type TableName, type Tables, tableNames } from './tables.js';

/**
 * Everything that is wrong inside and between the tables, in one pass. What lies between two tables is left out when one of
 * them could not be read: it would only tell what follows from that.
 */
export function checkTables(tables: Tables, unread: ReadonlySet<TableName> = new Set()): Problem[] {
  const joined = joins.filter(({ tables: names }) => !names.some((name) => unread.has(name)));
  return [...checkCells(tables), ...joined.flatMap(({ check }) => check(tables))];
}

const types = {
  province: ['tỉnh', 'thành phố'],
  district2024: ['huyện', 'quận', 'thị xã', 'thành phố'],
  commune2024: ['xã', 'phường', 'thị trấn'],
  commune2025: ['xã', 'phường', 'đặc khu'],
};

const checkCells = (tables: Tables): Problem[] => [
  ...tableNames.flatMap((name) => checkText(name, tables)),
  ...checkCodes('provinces-2025', tables, 2),
  ...checkCodes('provinces-2024', tables, 2),
  ...checkCodes('districts-2024', tables, 3),
  ...checkCodes('communes-2024', tables, 5),
  ...checkCodes('communes-2025', tables, 5),
  ...checkOnce('commune-clauses', tables['commune-clauses'], 'new_code'),
  ...checkValues('provinces-2025', tables, 'type', types.province),
  ...checkValues('provinces-2024', tables, 'type', types.province),
  ...checkValues('districts-2024', tables, 'type', types.district2024),
  ...checkValues('communes-2024', tables, 'type', types.commune2024),
  ...checkValues('communes-2025', tables, 'type', types.commune2025),
  ...checkValues('commune-mapping', tables, 'kind', ['whole', 'part']),
  ...checkValues('commune-mapping', tables, 'population', ['all', 'part', 'none']),
  ...checkValues('commune-mapping', tables, 'old_level', ['commune', 'district']),
  ...checkValues('changes-after-2025-07', tables, 'level', ['province', 'commune']),
  ...checkValues('changes-after-2025-07', tables, 'field', ['type']),
  ...['from', 'to'].flatMap((column) =>
    checkValues('changes-after-2025-07', tables, column, (row) =>
      row.cell('level') === 'province' ? types.province : types.commune2025,
    ),
  ),
  ...checkDays('changes-after-2025-07', tables, 'effective'),
  ...checkPairs(tables),
  ...checkExtents(tables),
];

/** A check of what stands between tables, and which those are. */
interface Join {
  tables: readonly TableName[];
  check: (tables: Tables) => Problem[];
}

const reference = (table: TableName, column: string, target: TableName): Join => ({
  tables: [table, target],
  check: (tables) => checkReferences(table, tables, column, () => target),
});

const joins: readonly Join[] = [
  reference('provinces-2024', 'new_province_code', 'provinces-2025'),
  reference('districts-2024', 'province_code', 'provinces-2024'),
  reference('communes-2024', 'district_code', 'districts-2024'),
  reference('communes-2024', 'province_code', 'provinces-2024'),
  reference('communes-2025', 'province_code', 'provinces-2025'),
  reference('commune-mapping', 'new_code', 'communes-2025'),
  {
    tables: ['commune-mapping', 'communes-2024', 'districts-2024'],
    check: (tables) =>
      checkReferences('commune-mapping', tables, 'old_code', (row) =>
        row.cell('old_level') === 'district' ? 'districts-2024' : 'communes-2024',
      ),
  },
  reference('commune-clauses', 'new_code', 'communes-2025'),
  {
    tables: ['changes-after-2025-07', 'provinces-2025', 'communes-2025'],
    check: (tables) =>
      checkReferences('changes-after-2025-07', tables, 'code', (row) =>
        row.cell('level') === 'province' ? 'provinces-2025' : 'communes-2025',
      ),
  },
  { tables: ['communes-2024', 'districts-2024'], check: checkDistricts },
  {
    tables: ['commune-mapping', 'communes-2024', 'communes-2025', 'districts-2024', 'provinces-2024'],
    check: checkProvinces,
  },
  {
    tables: ['commune-mapping', 'communes-2025'],
    check: (tables) => checkClauses('commune-mapping', tables),
  },
  {
    tables: ['commune-clauses', 'communes-2025'],
    check: (tables) => checkClauses('commune-clauses', tables),
  },
  {
    tables: ['commune-mapping', 'communes-2024', 'communes-2025', 'districts-2024'],
    check: (tables) => [
      ...checkRows('districts-2024', tables, 'commune-mapping'),
      ...checkRows('communes-2024', tables, 'commune-mapping'),
      ...checkRows('communes-2025', tables, 'commune-mapping'),
    ],
  },
  {
    tables: ['commune-clauses', 'communes-2025'],
    check: (tables) => checkRows('communes-2025', tables, 'commune-clauses'),
  },
];

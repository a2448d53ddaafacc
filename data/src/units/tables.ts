import type { Row } from './read-table.js';

/** The tables and the columns that each must have. */
export const tableColumns = {
  'provinces-2025': ['code', 'name', 'type', 'province_basis'],
  'provinces-2024': ['code', 'name', 'type', 'new_province_code'],
  'districts-2024': ['code', 'name', 'type', 'province_code'],
  'communes-2024': ['code', 'name', 'type', 'district_code', 'province_code', 'name_in_resolution'],
  'communes-2025': ['code', 'name', 'type', 'province_code', 'resolution', 'clause'],
  'commune-mapping': [
    'old_code',
    'new_code',
    'kind',
    'population',
    'detail',
    'resolution',
    'clause',
    'old_level',
    'note',
  ],
  'commune-clauses': ['new_code', 'resolution', 'clause', 'text'],
  'changes-after-2025-07': ['effective', 'level', 'code', 'field', 'from', 'to', 'basis'],
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof tableColumns;
export type Tables = Record<TableName, Row[]>;

export const tableNames: readonly TableName[] = [
  'provinces-2025',
  'provinces-2024',
  'districts-2024',
  'communes-2024',
  'communes-2025',
  'commune-mapping',
  'commune-clauses',
  'changes-after-2025-07',
];

import {
  DataError,
  type MappingRow,
  type Problem,
  type ProvinceUnits,
  type Unit,
  type UnitChange,
} from '@haicap/domain';
import { checkTables } from './check-tables.js';
import { type Row, readTable } from './read-table.js';
import { type TableName, type Tables, tableColumns } from './tables.js';

/**
 * Compiles the tables of administrative units into one file for each province of 2025.
 *
 * In: the texts of the tables, by file name. Out: `ProvinceUnits` by province code, in the order of codes.
 *
 * @throws DataError with everything that is wrong in the tables.
 */
export function compileUnits(texts: Readonly<Record<string, string>>): Map<string, ProvinceUnits> {
  const problems: Problem[] = [];
  const unread = new Set<TableName>();
  const read = (name: TableName): Row[] => {
    const text = texts[`${name}.csv`];
    if (text === undefined) {
      unread.add(name);
      problems.push({
        code: 'missing-table',
        file: `data/units/${name}.csv`,
        place: '',
        found: 'no such file',
        expected: 'a table of units',
        fix: 'put the table back',
      });
      return [];
    }
    const table = readTable(`${name}.csv`, text, tableColumns[name]);
    problems.push(...table.problems);
    if (table.problems.length > 0) unread.add(name);
    return table.rows;
  };
  const tables: Tables = {
    'provinces-2025': read('provinces-2025'),
    'provinces-2024': read('provinces-2024'),
    'districts-2024': read('districts-2024'),
    'communes-2024': read('communes-2024'),
    'communes-2025': read('communes-2025'),
    'commune-mapping': read('commune-mapping'),
    'commune-clauses': read('commune-clauses'),
    'changes-after-2025-07': read('changes-after-2025-07'),
  };
  problems.push(...checkTables(tables, unread));
  if (problems.length > 0) throw new DataError(problems);
  return byProvince(tables);
}

function byProvince(tables: Tables): Map<string, ProvinceUnits> {
  const provinceOfOld = new Map(
    tables['provinces-2024'].map((row) => [row.cell('code'), row.cell('new_province_code')]),
  );
  const provinceOfNew = new Map(tables['communes-2025'].map((row) => [row.cell('code'), row.cell('province_code')]));
  const files = new Map<string, ProvinceUnits>(
    tables['provinces-2025'].map((row) => [
      row.cell('code'),
      { code: row.cell('code'), units: [], mapping: [], clauses: {}, changes: [] },
    ]),
  );
  const into = (province: string | undefined) => files.get(province ?? '');

  for (const row of tables['provinces-2025']) into(row.cell('code'))?.units.push(unit(row, 2025, 'province'));
  for (const row of tables['provinces-2024'])
    into(row.cell('new_province_code'))?.units.push(unit(row, 2024, 'province'));
  for (const row of tables['districts-2024'])
    into(provinceOfOld.get(row.cell('province_code')))?.units.push(unit(row, 2024, 'district'));
  for (const row of tables['communes-2024'])
    into(provinceOfOld.get(row.cell('province_code')))?.units.push(unit(row, 2024, 'commune'));
  for (const row of tables['communes-2025']) into(row.cell('province_code'))?.units.push(unit(row, 2025, 'commune'));
  for (const row of tables['commune-mapping'])
    into(provinceOfNew.get(row.cell('new_code')))?.mapping.push(mapping(row));
  for (const row of tables['commune-clauses']) {
    const file = into(provinceOfNew.get(row.cell('new_code')));
    if (file) file.clauses[row.cell('new_code')] = row.cell('text');
  }
  for (const row of tables['changes-after-2025-07']) {
    const province = row.cell('level') === 'province' ? row.cell('code') : provinceOfNew.get(row.cell('code'));
    into(province)?.changes.push(change(row));
  }
  return files;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function unit(row: Row, year: Unit['year'], level: Unit['level']): Unit {
  const [code, name, type] = [row.cell('code'), row.cell('name'), row.cell('type')];
  const alias = level === 'commune' && year === 2024 ? row.cell('name_in_resolution') : '';
  const resolution = year === 2024 ? '' : level === 'province' ? row.cell('province_basis') : row.cell('resolution');
  const clause = level === 'commune' && year === 2025 ? row.cell('clause') : '';
  return {
    id: `${year}:${code}`,
    code,
    year,
    level,
    type,
    name,
    fullName: `${capital(type)} ${name}`,
    province: `${year}:${level === 'province' ? code : row.cell('province_code')}`,
    ...(level === 'commune' && year === 2024 && { district: `2024:${row.cell('district_code')}` }),
    aliases: alias === '' ? [] : [alias],
    ...(resolution !== '' && { basis: { resolution, ...(clause !== '' && { clause }) } }),
  };
}

function mapping(row: Row): MappingRow {
  const population = row.cell('population');
  return {
    old: row.cell('old_code'),
    oldLevel: row.cell('old_level') === 'district' ? 'district' : 'commune',
    new: row.cell('new_code'),
    extent: row.cell('kind') === 'whole' ? 'whole' : 'part',
    population: population === 'all' || population === 'none' ? population : 'part',
    detail: row.cell('detail'),
    basis: { resolution: row.cell('resolution'), clause: row.cell('clause') },
    ...(row.cell('note') !== '' && { note: row.cell('note') }),
  };
}

const change = (row: Row): UnitChange => ({
  effective: row.cell('effective'),
  level: row.cell('level') === 'province' ? 'province' : 'commune',
  code: row.cell('code'),
  field: 'type',
  from: row.cell('from'),
  to: row.cell('to'),
  basis: row.cell('basis'),
});

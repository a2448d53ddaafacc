import { describe, expect, test } from 'vitest';
import { problemsOf, type TableFile, tables } from '../../test/small-tables.js';

const nfd = 'Hàm Thuận Bắc'.normalize('NFD');

const cases: { name: string; fault: [TableFile, string, string]; message: string }[] = [
  {
    name: 'a column is missing',
    fault: ['provinces-2024.csv', 'new_province_code', 'new_code'],
    message: `data/units/provinces-2024.csv:1
  unexpected columns code, name, type, new_code, expected also new_province_code
  → add the column`,
  },
  {
    name: 'a row is too short',
    fault: ['provinces-2024.csv', ',tỉnh,68', ',tỉnh'],
    message: `data/units/provinces-2024.csv
  unexpected Invalid Record Length: expect 4, got 3 on line 2, expected rows of equal length (RFC 4180)
  → check the commas and quotes of this row`,
  },
  {
    name: 'text is decomposed',
    fault: ['districts-2024.csv', 'Hàm Thuận Bắc', nfd],
    message: `data/units/districts-2024.csv:2
  unexpected decomposed Vietnamese text (NFD), expected composed text (NFC)
  → convert the file to NFC`,
  },
  {
    name: 'a spreadsheet cut the zeros of a code',
    fault: ['communes-2024.csv', '00004,', '4,'],
    message: `data/units/communes-2024.csv:2 › code
  unexpected "4", expected 5 digits, leading zeros kept
  → keep codes as text; a spreadsheet may have cut the zeros`,
  },
  {
    name: 'a code stands twice',
    fault: ['districts-2024.csv', '602,', '597,'],
    message: `data/units/districts-2024.csv:3 › code
  unexpected "597", expected a code of its own (the first is on line 2)
  → remove or correct one of the two rows`,
  },
  {
    name: 'a commune lies in an unknown district',
    fault: ['communes-2024.csv', 'xã,597,', 'xã,599,'],
    message: `data/units/communes-2024.csv:2 › district_code
  unexpected "599", expected the code of a unit of the other tables
  → correct the code, or add the unit`,
  },
  {
    name: 'an old commune goes to an unknown one',
    fault: ['commune-mapping.csv', '00004,22933,', '00004,22934,'],
    message: `data/units/commune-mapping.csv:2 › new_code
  unexpected "22934", expected the code of a unit of the other tables
  → correct the code, or add the unit`,
  },
  {
    name: 'an island district is taken for a commune',
    fault: ['commune-mapping.csv', ',district,', ',commune,'],
    message: `data/units/commune-mapping.csv:5 › old_code
  unexpected "602", expected the code of a unit of the other tables
  → correct the code, or add the unit`,
  },
  {
    name: 'a change is about a unit that is not there',
    fault: ['changes-after-2025-07.csv', 'commune,22933', 'commune,00004'],
    message: `data/units/changes-after-2025-07.csv:2 › code
  unexpected "00004", expected the code of a unit of the other tables
  → correct the code, or add the unit`,
  },
  {
    name: 'residents are counted in a way that does not exist',
    fault: ['commune-mapping.csv', ',part,none,', ',part,some,'],
    message: `data/units/commune-mapping.csv:4 › population
  unexpected "some", expected one of all, part, none
  → use one of these`,
  },
  {
    name: 'a field changes that cannot',
    fault: ['changes-after-2025-07.csv', ',type,phường', ',name,phường'],
    message: `data/units/changes-after-2025-07.csv:2 › field
  unexpected "name", expected one of type
  → use one of these`,
  },
  {
    name: 'a whole unit is called divided',
    fault: ['commune-mapping.csv', ',whole,all,merged', ',part,all,merged'],
    message: `data/units/commune-mapping.csv:2 › kind
  unexpected "part", expected "part" for a unit of several rows, "whole" for one of a single row (it has 1)
  → correct the kind, or the rows`,
  },
  {
    name: 'a divided unit is called whole',
    fault: ['commune-mapping.csv', ',part,all,part', ',whole,all,part'],
    message: `data/units/commune-mapping.csv:3 › kind
  unexpected "whole", expected "part" for a unit of several rows, "whole" for one of a single row (it has 2)
  → correct the kind, or the rows`,
  },
  {
    name: 'a day is not in the calendar',
    fault: ['changes-after-2025-07.csv', '2026-04-30,commune', '2026-04-31,commune'],
    message: `data/units/changes-after-2025-07.csv:2 › effective
  unexpected "2026-04-31", expected a day of the calendar, YYYY-MM-DD
  → correct the day`,
  },
];

describe('one fault is told in three lines: where, what stands there and what should, what to do', () => {
  test('the small tables have none', () => {
    expect(problemsOf(tables())).toEqual([]);
  });

  test.each(cases)('$name', ({ fault, message }) => {
    expect(problemsOf(tables(fault))[0]).toBe(message);
  });

  test('a table is missing', () => {
    const { 'communes-2024.csv': _, ...rest } = tables();
    expect(problemsOf(rest)).toEqual([
      `data/units/communes-2024.csv
  unexpected no such file, expected a table of units
  → put the table back`,
    ]);
  });
});

describe('all that is wrong is told in one pass', () => {
  test('every fault of form, and every fault of content that does not follow from it', () => {
    const texts = tables(
      ['provinces-2024.csv', 'new_province_code', 'new_code'],
      ['districts-2024.csv', 'Hàm Thuận Bắc', nfd],
      ['changes-after-2025-07.csv', '2026-04-30,commune', '2026-04-31,commune'],
    );
    const { 'commune-clauses.csv': _, ...rest } = texts;
    expect(problemsOf(rest).map((problem) => problem.split('\n')[0])).toEqual([
      'data/units/provinces-2024.csv:1',
      'data/units/districts-2024.csv:2',
      'data/units/commune-clauses.csv',
      'data/units/changes-after-2025-07.csv:2 › effective',
    ]);
  });

  test('faults inside the tables, then those between them, with what follows', () => {
    const texts = tables(
      ['communes-2024.csv', '00004,', '4,'],
      ['changes-after-2025-07.csv', '2026-04-30,commune', '2026-04-31,commune'],
    );
    expect(problemsOf(texts).map((problem) => problem.split('\n')[0])).toEqual([
      'data/units/communes-2024.csv:2 › code',
      'data/units/changes-after-2025-07.csv:2 › effective',
      'data/units/commune-mapping.csv:2 › old_code',
    ]);
    expect(problemsOf(texts)).toEqual(problemsOf(texts));
  });
});

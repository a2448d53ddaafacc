import { describe, expect, test } from 'vitest';
import { problemsOf, type TableFile, tables } from '../../test/small-tables.js';

type Fault = [file: TableFile, text: string, replacement: string];

const types: [name: string, fault: Fault, where: string, message: string][] = [
  ['a province of 2025', ['provinces-2025.csv', 'tỉnh', 'bang'], 'provinces-2025.csv:2', 'tỉnh, thành phố'],
  ['a province of 2024', ['provinces-2024.csv', 'tỉnh', 'huyện'], 'provinces-2024.csv:2', 'tỉnh, thành phố'],
  ['a district', ['districts-2024.csv', 'huyện', 'xã'], 'districts-2024.csv:2', 'huyện, quận, thị xã, thành phố'],
  ['an old commune', ['communes-2024.csv', 'thị trấn', 'đặc khu'], 'communes-2024.csv:3', 'xã, phường, thị trấn'],
  ['a commune of 2025', ['communes-2025.csv', 'phường', 'thị trấn'], 'communes-2025.csv:2', 'xã, phường, đặc khu'],
];

describe('a type that a level does not have in a year is refused', () => {
  test.each(types)('of %s', (_, fault, where, message) => {
    expect(problemsOf(tables(fault))).toEqual([
      `data/units/${where} › type\n  unexpected "${fault[2]}", expected one of ${message}\n  → use one of these`,
    ]);
  });

  test('of a change, before and after', () => {
    const fault: Fault = ['changes-after-2025-07.csv', 'phường,xã', 'quận,thị trấn'];
    expect(problemsOf(tables(fault)).map((problem) => problem.split('\n')[0])).toEqual([
      'data/units/changes-after-2025-07.csv:2 › from',
      'data/units/changes-after-2025-07.csv:2 › to',
    ]);
  });
});

const cases: [name: string, fault: Fault, message: string][] = [
  [
    'a unit without a name',
    ['communes-2025.csv', '23272,Phú Quý,', '23272,,'],
    `communes-2025.csv:3 › name
  unexpected "", expected a text
  → fill in the cell`,
  ],
  [
    'a clause without its wording',
    ['commune-clauses.csv', 'Thành lập đặc khu Phú Quý.', ''],
    `commune-clauses.csv:3 › text
  unexpected "", expected a text
  → fill in the cell`,
  ],
  [
    'white space in front of a name',
    ['districts-2024.csv', 'Phú Quí', ' Phú Quí'],
    `districts-2024.csv:3 › name
  unexpected " Phú Quí", expected "Phú Quí"
  → remove the white space at the ends`,
  ],
  [
    'white space after a note',
    ['commune-mapping.csv', 'a note', 'a note\u00a0'],
    `commune-mapping.csv:4 › note
  unexpected "a note\u00a0", expected "a note"
  → remove the white space at the ends`,
  ],
  [
    'a level of change that does not exist',
    ['changes-after-2025-07.csv', ',commune,', ',ward,'],
    `changes-after-2025-07.csv:2 › level
  unexpected "ward", expected one of province, commune
  → use one of these`,
  ],
  [
    'a pair that stands twice',
    ['commune-mapping.csv', '602,', '00004,22933,whole,all,merged,1671/NQ-UBTVQH15,108,commune,\n602,'],
    `commune-mapping.csv:5 › new_code
  unexpected "22933", expected another commune than line 2 joins this unit with
  → remove or correct one of the two rows`,
  ],
  [
    'a whole unit whose residents did not all go there',
    ['commune-mapping.csv', ',whole,all,merged', ',whole,part,merged'],
    `commune-mapping.csv:2 › population
  unexpected "part", expected "all", for the whole unit went there
  → correct the population, or the kind`,
  ],
  [
    'an old commune that became nothing',
    ['commune-mapping.csv', '00004,22933,whole,all,merged,1671/NQ-UBTVQH15,108,commune,\n', ''],
    `communes-2024.csv:2 › code
  unexpected "00004", expected a unit with a row in commune-mapping.csv
  → add its row to commune-mapping.csv`,
  ],
  [
    'an island district that became nothing',
    ['commune-mapping.csv', '602,23272,whole,all,converted,1671/NQ-UBTVQH15,124,district,\n', ''],
    `districts-2024.csv:3 › code
  unexpected "602", expected a unit with a row in commune-mapping.csv
  → add its row to commune-mapping.csv`,
  ],
  [
    'a commune of 2025 without its clause',
    ['commune-clauses.csv', '23272,1671/NQ-UBTVQH15,124,Thành lập đặc khu Phú Quý.\n', ''],
    `communes-2025.csv:3 › code
  unexpected "23272", expected a unit with a row in commune-clauses.csv
  → add its row to commune-clauses.csv`,
  ],
  [
    'a clause that stands twice',
    ['commune-clauses.csv', '23272,', '22933,1671/NQ-UBTVQH15,108,Again.\n23272,'],
    `commune-clauses.csv:3 › new_code
  unexpected "22933", expected a code of its own (the first is on line 2)
  → remove or correct one of the two rows`,
  ],
  [
    'a mapping by another clause than the one that made the commune',
    ['commune-mapping.csv', '108,commune,\n23062', '109,commune,\n23062'],
    `commune-mapping.csv:2 › clause
  unexpected "109", expected "108", as in communes-2025.csv on line 2
  → correct one of the two rows`,
  ],
  [
    'the wording of another resolution than the one that made the commune',
    ['commune-clauses.csv', '23272,1671', '23272,1672'],
    `commune-clauses.csv:3 › resolution
  unexpected "1672/NQ-UBTVQH15", expected "1671/NQ-UBTVQH15", as in communes-2025.csv on line 3
  → correct one of the two rows`,
  ],
];

describe('a row that cannot be right is refused, and nothing else is', () => {
  test.each(cases)('%s', (_, fault, message) => {
    expect(problemsOf(tables(fault))).toEqual([`data/units/${message}`]);
  });

  test('a commune of 2025 that was made from nothing', () => {
    const row = '22934,Hàm Liêm,xã,68,1671/NQ-UBTVQH15,109\n23272,';
    const clause = '22934,1671/NQ-UBTVQH15,109,Made from nothing.\n23272,';
    const texts = tables(['communes-2025.csv', '23272,', row], ['commune-clauses.csv', '23272,', clause]);
    expect(problemsOf(texts)).toEqual([
      `data/units/communes-2025.csv:3 › code
  unexpected "22934", expected a unit with a row in commune-mapping.csv
  → add its row to commune-mapping.csv`,
    ]);
  });
});

describe('two provinces', () => {
  const second: Fault[] = [
    ['provinces-2025.csv', '68,', '01,Hà Nội,thành phố,202/2025/QH15\n68,'],
    ['provinces-2024.csv', '60,', '01,Hà Nội,thành phố,01\n60,'],
  ];

  test('an old unit does not go into a commune of another one', () => {
    expect(problemsOf(tables(...second, ['communes-2025.csv', 'phường,68', 'phường,01']))).toEqual([
      `data/units/commune-mapping.csv:2 › new_code
  unexpected "22933", expected a commune of province 68, as commune 00004 lay there (this one is of 01)
  → correct one of the two codes`,
      `data/units/commune-mapping.csv:3 › new_code
  unexpected "22933", expected a commune of province 68, as commune 23062 lay there (this one is of 01)
  → correct one of the two codes`,
    ]);
  });

  test('a commune lies in the one that its district lies in', () => {
    const [first] = problemsOf(tables(...second, ['communes-2024.csv', 'xã,597,60', 'xã,597,01']));
    expect(first).toBe(
      `data/units/communes-2024.csv:2 › province_code
  unexpected "01", expected "60", the province of district 597
  → correct the province, or the district`,
    );
  });
});

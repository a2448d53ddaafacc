import { listIds } from '@haicap/domain';
import { accountColumns, rosterColumns, SAMPLE_MARK } from '../src/accounts/index.js';

const families = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const middles = 'Văn Thị Thanh Minh Ngọc Quốc Thu Hữu Đức Xuân Kim Anh Bảo Gia Hồng Quang'.split(' ');
const givens =
  'An Anh Bình Châu Dũng Đào Hà Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Phương Quân Sơn Tâm Thảo Trang Tuấn'.split(
    ' ',
  );

type Column = keyof typeof rosterColumns | 'proposed' | 'note';
type Person = Partial<Record<Column, string>>;

/** A row that is bad, and the code or reason of its problem. */
interface BadSort {
  code: string;
  spoil: (person: Person, earlier: Person) => Person;
}

const named = (code: string, name: string): BadSort => ({ code, spoil: (person) => ({ ...person, name }) });

/** Every way in which a row can be bad. */
const badSorts: readonly BadSort[] = [
  { code: 'missing', spoil: (person) => ({ ...person, name: '' }) },
  { code: 'missing', spoil: (person) => ({ ...person, title: '  ' }) },
  { code: 'missing', spoil: ({ post: _, ...person }) => person },
  { code: 'sample-row', spoil: (person) => ({ ...person, number: SAMPLE_MARK }) },
  { code: 'control-character', spoil: (person) => ({ ...person, unit: `${person.unit}\u0002` }) },
  { code: 'control-character', spoil: (person) => ({ ...person, note: '\uFFFD' }) },
  { code: 'too-long', spoil: (person) => ({ ...person, roleEmail: 'x'.repeat(1001) }) },
  { code: 'formula-failed', spoil: (person) => ({ ...person, roleReporting: '#REF!' }) },
  { code: 'duplicate', spoil: (_person, earlier) => ({ ...earlier }) },
  { code: 'bad-mailbox', spoil: (person) => ({ ...person, mailbox: 'không có' }) },
  { code: 'two-mailboxes', spoil: (person) => ({ ...person, mailbox: 'a1@xa.gov.vn', proposed: 'b1@xa.gov.vn' }) },
  { code: 'mailbox-twice', spoil: (person) => ({ ...person, mailbox: 'vanthu@xa.tinh.gov.vn' }) },
  named('digit', 'Lê Văn An 2'),
  named('not-latin', 'Ле Ван Ан'),
  named('sign', 'Lê Văn An/Lê Văn Bình'),
  named('no-letters', '---'),
  named('too-long', 'An '.repeat(60)),
  named('name-prefix', 'Y Thanh Niê'),
  named('not-kinh-syllable', 'Lò Thị Kđăm'),
  named('title-or-name', 'Ông Ích An'),
  { code: 'given-missing', spoil: (person) => ({ ...person, family: 'Niê' }) },
];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const columns: Column[] = [...listIds(rosterColumns), 'proposed', 'note'];

/**
 * A staff list made by a seed.
 *
 * In: how many people; every `badEach`th row is bad, each in the next way. Out: the rows with their headings, and for each bad row
 * (as a spreadsheet program numbers it) what is wrong with it.
 */
export function madeRoster(count: number, badEach: number, seed = 20250701) {
  const number = numbers(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(number() * words.length)] ?? '';
  const bad = new Map<number, string>();
  const people: Person[] = [
    { name: 'Trần Thị Thư', title: 'Công chức', post: 'Văn thư', mailbox: 'vanthu@xa.tinh.gov.vn' },
  ];
  for (let at = 1; at < count; at += 1) {
    const person: Person = {
      number: String(at + 1),
      name: `${pick(families)} ${pick(middles)} ${pick(givens)}`,
      title: 'Công chức',
      post: `Công việc ${at}`,
      unit: `=Tổ ${Math.ceil(at / 20)}`,
      roleEmail: '@người dùng',
      note: '-1+1',
    };
    const sort = (at + 1) % badEach === 0 ? badSorts[bad.size % badSorts.length] : undefined;
    if (sort) bad.set(at + 2, sort.code);
    people.push(sort ? sort.spoil(person, people.at(-1) ?? {}) : person);
  }
  const headings = [
    ...Object.values(rosterColumns).map(({ heading }) => heading),
    accountColumns.proposed.heading,
    'Ghi chú',
  ];
  return { rows: [headings, ...people.map((person) => columns.map((column) => person[column] ?? ''))], bad };
}

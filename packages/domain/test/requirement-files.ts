import { type Act, DataError, loadRequirements, type Problem, type TextFile } from '../src/index.js';

/** An invented act. */
const act = (id: string): Act => ({
  id,
  number: '1/2020/NĐ-CP',
  name: 'Nghị định 1/2020/NĐ-CP',
  about: 'Trang thông tin thí điểm',
  issued: 'not-stated',
  from: '2020-02-01',
  knownFrom: 'summary',
  notes: [],
});

/** The acts of the invented requirements. */
export const acts: readonly Act[] = [act('decree-1-2020'), act('decree-2-2025')];

const words = `pass: Trang có bản đồ.
    fail: Trang chưa có bản đồ.
    why: Người dân cần biết xã gồm những đâu.
    fix: Đăng bản đồ.`;
const citation = '{ act: decree-2-2025, article: Điều 9, knownFrom: summary, says: Công khai bản đồ. }';

/** A file in which nothing is wrong: a requirement for a machine, one for a person, one that was not read. */
const introduction = `area: introduction
requirements:
  - id: intro-map
    level: required
    judge: machine
    needs: pages
    ${words}
    citations:
      - ${citation}
    lawIds: [A-9]
  - id: intro-history
    level: recommended
    judge: person
    question: Lịch sử viết có đúng không?
    ${words}
    practice: Thông lệ tốt.
    lawIds: []
  - id: intro-old
    level: recommended
    baseline: true
    baselineNote: Văn bản đã hết hiệu lực.
    judge: unread
    unknown: Lời văn chưa đọc được.
    ${words}
    citations:
      - ${citation}
    lawIds: [A-1]
`;
const identity = `area: identity
requirements:
  - id: footer
    level: recommended
    judge: machine
    needs: headers
    ${words}
    practice: Thông lệ tốt.
    lawIds: []
`;

/** The files of the invented requirements, in which nothing is wrong; not in the order of a report. */
export const goodRequirementFiles = (): TextFile[] => [
  { path: 'portal/introduction.yaml', text: introduction },
  { path: 'portal/identity.yaml', text: identity },
];

/** The good files with one text of the first replaced. */
const changed = (from: string, to: string): TextFile[] =>
  goodRequirementFiles().map((file, index) => (index === 0 ? { ...file, text: file.text.replace(from, to) } : file));

/** Files with one thing wrong, and the whole message of what is wrong with them. */
export const brokenRequirements: [name: string, files: TextFile[], message: string][] = [
  [
    'a file named after another area',
    [{ path: 'portal/news.yaml', text: introduction }],
    `portal/news.yaml:1 › area
  unexpected area "introduction" in this file, expected the file introduction.yaml
  → rename the file, or correct the area`,
  ],
  [
    'an id twice in a file',
    changed('id: intro-history', 'id: intro-map'),
    `portal/introduction.yaml:14 › requirements[1]
  unexpected "intro-map" a second time, after portal/introduction.yaml, expected each one once over all areas
  → remove or rename one of them`,
  ],
  [
    'an id twice over the files',
    [
      { path: 'portal/introduction.yaml', text: introduction },
      { path: 'portal/identity.yaml', text: identity.replace('id: footer', 'id: intro-map') },
    ],
    `portal/identity.yaml:3 › requirements[0]
  unexpected "intro-map" a second time, after portal/introduction.yaml, expected each one once over all areas
  → remove or rename one of them`,
  ],
  [
    'a citation of an act that the data does not have',
    changed('act: decree-2-2025', 'act: decre-2-2025'),
    `portal/introduction.yaml:12 › requirements[0].citations[0].act
  unexpected act "decre-2-2025", expected one of decree-2-2025, decree-1-2020
  → correct the id, or add the act to acts.yaml`,
  ],
  [
    'an area that is not in the list',
    changed('area: introduction', 'area: introductions'),
    `portal/introduction.yaml:1 › area
  unexpected "introductions", expected one of identity, introduction, democracy, documents, procedures, access, news, channels, service-quality, operation, english, functions, accessibility, performance, domain, security, privacy, content, circular-22
  → did you mean "introduction"?`,
  ],
  [
    'a judge that is none',
    changed('judge: machine', 'judge: machin'),
    `portal/introduction.yaml:5 › requirements[0].judge
  unexpected "machin", expected one of machine, person, unread
  → did you mean "machine"?`,
  ],
  [
    'a machine that is not told what it needs',
    changed('    needs: pages\n', ''),
    `portal/introduction.yaml:3 › requirements[0].needs
  unexpected nothing, expected one of pages, headers, network, browser
  → add the field`,
  ],
  [
    'a person who is asked nothing',
    changed('    question: Lịch sử viết có đúng không?\n', ''),
    `portal/introduction.yaml:14 › requirements[1].question
  unexpected nothing, expected text
  → add the field`,
  ],
  [
    'a field that only another judge has',
    changed('    question:', '    needs: pages\n    question:'),
    `portal/introduction.yaml:17 › requirements[1].needs
  unexpected field "needs", expected only the fields of the schema
  → remove it, or correct its spelling (docs/data-format.md lists the fields)`,
  ],
  [
    'a title that is no sentence',
    changed('pass: Trang có bản đồ.', 'pass: Trang có bản đồ'),
    `portal/introduction.yaml:7 › requirements[0].pass
  unexpected "Trang có bản đồ", expected a sentence with a full stop
  → correct the value`,
  ],
  [
    'an id in capitals',
    changed('id: intro-map', 'id: IntroMap'),
    `portal/introduction.yaml:3 › requirements[0].id
  unexpected "IntroMap", expected an id: small letters, digits and hyphens
  → correct the value`,
  ],
  [
    'neither a citation nor a practice',
    changed('    practice: Thông lệ tốt.\n', ''),
    `portal/introduction.yaml:14 › requirements[1].citations
  unexpected nothing, expected at least one citation, or else the good practice that it rests on
  → correct the value`,
  ],
  [
    'a citation and a practice',
    changed('    practice: Thông lệ tốt.\n', `    practice: Thông lệ tốt.\n    citations:\n      - ${citation}\n`),
    `portal/introduction.yaml:23 › requirements[1].citations
  unexpected a list, expected at least one citation, or else the good practice that it rests on
  → correct the value`,
  ],
  [
    'a baseline without its reason',
    changed('    baselineNote: Văn bản đã hết hiệu lực.\n', ''),
    `portal/introduction.yaml:24 › requirements[2].baselineNote
  unexpected nothing, expected why the baseline is kept, and only for a baseline
  → correct the value`,
  ],
  [
    'a baseline that is required',
    changed('level: recommended\n    baseline', 'level: required\n    baseline'),
    `portal/introduction.yaml:25 › requirements[2].level
  unexpected "required", expected recommended: a baseline binds nobody
  → correct the value`,
  ],
  [
    'an area without requirements',
    [{ path: 'portal/news.yaml', text: 'area: news\nrequirements: []\n' }],
    `portal/news.yaml:2 › requirements
  unexpected an empty list, expected at least one entry
  → correct the value`,
  ],
  [
    'text for a list',
    changed('lawIds: [A-9]', 'lawIds: A-9'),
    `portal/introduction.yaml:13 › requirements[0].lawIds
  unexpected "A-9", expected a list
  → write it as a list: [A-9]`,
  ],
  [
    'no YAML',
    [{ path: 'portal/news.yaml', text: 'area: news: a\n' }],
    `portal/news.yaml:1
  unexpected YAML that cannot be read: Nested mappings are not allowed in compact mappings, expected valid YAML
  → check the indentation, the colons and the quotes on this line`,
  ],
  [
    'decomposed letters',
    changed('Đăng bản đồ.', 'Đăng bản đồ.'.normalize('NFD')),
    `portal/introduction.yaml:10
  unexpected decomposed Vietnamese text (NFD) in "Đăng", expected composed text (NFC)
  → convert the file to NFC, for example with uconv -x any-nfc`,
  ],
];

/** What `loadRequirements` finds wrong in some files. */
export function requirementProblems(files: readonly TextFile[]): readonly Problem[] {
  try {
    loadRequirements(files, acts);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

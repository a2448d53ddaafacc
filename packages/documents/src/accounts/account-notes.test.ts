import { proposeMailboxes } from '@haicap/rules';
import { expect, test } from 'vitest';
import { accountNotes } from './account-notes.js';

const terms = { pattern: 'given-name-then-initials', domain: 'xa.tinh.gov.vn' } as const;

/** What is said of the last of these people. */
const notes = (...people: Parameters<typeof proposeMailboxes>[0]) => {
  const last = proposeMailboxes(people, terms).at(-1);
  return last && 'address' in last ? accountNotes(last) : undefined;
};

test('of a mailbox that the rule made nothing is said', () => {
  expect(notes({ name: 'Lê Văn An' })).toBe('');
});

test.each<[string, RegExp, Parameters<typeof proposeMailboxes>[0]]>([
  ['a number that follows a taken name', /^TRÙNG\. .*"anlv"/, [{ name: 'Lê Văn An' }, { name: 'Lê Vũ An' }]],
  ['a mailbox that is kept', /^GIỮ NGUYÊN\.$/, [{ name: 'Lê Văn An', mailbox: 'anlv@xa.tinh.gov.vn' }]],
  [
    'one that the rule would not make',
    /^GIỮ NGUYÊN\. .*"anlv"/,
    [{ name: 'Lê Văn An', mailbox: 'levanan@xa.tinh.gov.vn' }],
  ],
  ['one at another domain', /^GIỮ NGUYÊN\. .*cu\.gov\.vn/, [{ name: 'Lê Văn An', mailbox: 'anlv@cu.gov.vn' }]],
  ['a title that was left out', /"Ông"/, [{ name: 'Ông Lê Văn An' }]],
  ['parts that were stated', /Họ, chữ đệm, tên/, [{ name: 'Y Thanh Niê', family: 'Niê', given: 'Y Thanh' }]],
])('%s is said in words', (_name, words, people) => {
  expect(notes(...people)).toMatch(words);
});

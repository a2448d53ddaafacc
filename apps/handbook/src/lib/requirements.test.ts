import type { PlacedRequirement } from '@haicap/domain';
import { expect, test } from 'vitest';
import { bodyOf, fixturesOf, withMarksShown } from './requirement-fixtures.js';
import {
  asHeading,
  askedIn,
  judgeWords,
  periodsOf,
  periodText,
  requirements,
  sinceHandover,
  validityOf,
} from './requirements.js';

function need(id: string): PlacedRequirement {
  const found = requirements.find((one) => one.id === id);
  if (!found) throw new Error(`no requirement ${id}`);
  return found;
}

test.each([
  [{}, 'Mọi ngày'],
  [{ until: '2011-09-30' }, 'Đến hết 30/09/2011'],
  [{ from: '2022-08-15', until: '2026-06-30' }, '15/08/2022 – 30/06/2026'],
  [{ from: '2026-07-01' }, 'Từ 01/07/2026'],
])('the period %o is read as %s', (days, text) => {
  expect(periodText({ ...days, standing: 'in-force' })).toBe(text);
});

test('a line says how a requirement stands since the hand-over, and nothing of the time before', () => {
  expect(sinceHandover(need('page-language'))).toBe('ngày 01/07/2025 chưa rõ; từ 01/07/2026 đang có hiệu lực');
  const practice = requirements.find(({ citations }) => citations.length === 0);
  expect(practice && sinceHandover(practice)).toBe('thông lệ, không phải luật');
});

test('a requirement whose law has ended is asked for as a baseline, and binds nobody', () => {
  const requirement = need('access-section');
  const last = periodsOf(requirement).at(-1);
  expect(last).toMatchObject({ standing: 'ended' });
  expect(last && askedIn(requirement, last)).toEqual({ level: 'recommended' });
});

test('an act whose days are not known says so', () => {
  const act = { id: 'a', number: '1', name: 'Luật Mẫu', about: 'Mẫu', issued: 'not-stated' as const, notes: [] };
  expect(validityOf({ ...act, knownFrom: 'summary', from: 'not-stated', until: '2026-06-30' })).toBe(
    'Chưa rõ có hiệu lực từ ngày nào; hết hiệu lực sau ngày 30/06/2026',
  );
  expect(validityOf({ ...act, knownFrom: 'summary', from: 'not-stated' })).toBe('Chưa rõ có hiệu lực từ ngày nào');
  expect(validityOf({ ...act, knownFrom: 'summary', from: '2024-04-05', uncertainFrom: '2026-07-01' })).toBe(
    'Có hiệu lực từ ngày 05/04/2024; từ ngày 01/07/2026 không rõ còn áp dụng hay không',
  );
  expect(validityOf({ ...act, knownFrom: 'summary', from: '2021-01-01', uncertainFrom: '2021-01-01' })).toBe(
    'Có hiệu lực từ ngày 01/01/2021; không rõ nay còn áp dụng hay không',
  );
});

test('a sentence stands as a heading without its full stop', () => {
  expect(asHeading('Mỗi trang khai báo đúng ngôn ngữ của mình.')).toBe('Mỗi trang khai báo đúng ngôn ngữ của mình');
});

test('the part of a page within its body moves to the left margin; what has none stays whole', () => {
  expect(bodyOf('<html>\n  <body>\n    <main>\n      <p>a</p>\n    </main>\n  </body>\n</html>')).toBe(
    '<main>\n  <p>a</p>\n</main>',
  );
  expect(bodyOf('<body><p>a</p></body>')).toBe('<p>a</p>');
  expect(bodyOf('{"asOf":"2026-11-21"}')).toBe('{"asOf":"2026-11-21"}');
});

test('marks apart from their letters are shown as references; joined ones stay as they are', () => {
  expect(withMarksShown('xã')).toBe('xã');
  expect(withMarksShown('xa\u0303')).toBe('xa&#x303;');
});

test('what a page shows of the fixtures is NFC, and each check says what the fixture’s name promises', () => {
  const groups = requirements.flatMap((one) => fixturesOf(one).groups);
  const texts = groups.flatMap(({ fixtures }) => fixtures.flatMap(({ sources }) => sources.map(({ text }) => text)));
  expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  const wrong = groups.flatMap(({ verdict, fixtures }) => fixtures.filter(({ result }) => result.verdict !== verdict));
  expect(wrong.map(({ name, result }) => `${result.id}/${name}: ${result.verdict}`)).toEqual([]);
});

test('who judges a requirement is said in words; what nobody has read, nobody judges', () => {
  expect(['page-language', 'provincial-component', 'access-amended-law'].map((id) => judgeWords(need(id)))).toEqual([
    'Máy đánh giá',
    'Người đánh giá',
    'Chưa đọc được lời văn',
  ]);
});

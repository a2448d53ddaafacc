import { fileURLToPath } from 'node:url';
import {
  alignWitness,
  formatProblem,
  loadSource,
  type TextFile,
  type WitnessComparison,
  type WitnessWord,
} from '@haicap/domain';
import { describe, expect, test } from 'vitest';
import { readPlanFiles } from '../read-files.js';
import { compareWitnesses } from './witness.js';

const files = readPlanFiles(fileURLToPath(new URL('../..', import.meta.url)));
const { comparisons, problems } = compareWitnesses(files);

/** A clause is measured from this many words on; in shorter ones a single lost word weighs too much. */
const MEASURED = 8;

/** How far the second text of each plan agrees, a little under what was measured; and the clauses that agree less, with why. */
const expected: Record<
  string,
  {
    same: number;
    sameOrNear: number;
    clause: number;
    below: Record<string, string>;
    figuresLost: Record<string, string>;
    supplied: Record<string, string>;
  }
> = {
  // Measured: 2705 of 3473 words the same (77.9 %), another 588 wrong by a letter or two (94.8 % together).
  'dak-lak-2025': {
    same: 0.77,
    sameOrNear: 0.94,
    clause: 0.85,
    below: {
      'ii.1.b.2': 'nine words, two of them ("Đối", "tử") misread: "Béi", "tir"',
      signature:
        '"KT CHU TICH" was read into the recipients that stand beside it, "PHÓ CHỦ TỊCH" not at all (stamp and signature)',
    },
    // The machine did not read the end of this word; the other 59 words with figures have the same ones in the scan.
    figuresLost: { 'recipients.9': 'KGVX(Nh-05b).' },
    supplied: { number: '114 /KH-UBND', date: '19thang 5 niam 2025' },
  },
};

const share = (part: number, whole: number) => part / Math.max(1, whole);
const figures = (word: string) => word.replace(/\D/g, '');
const textOf = ({ scan }: WitnessComparison, { from, to }: { from: number; to: number }) =>
  scan
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

describe('plans of the repository with a second text', () => {
  test('are the ones measured here, and state what they are said to supply', () => {
    const there = Object.keys(expected).filter((id) => files.some(({ path }) => path.includes(`/${id}/source.md`)));
    expect(comparisons.map(({ plan }) => plan)).toEqual(there);
    expect(problems.map(formatProblem)).toEqual([]);
  });

  describe.each(comparisons.map((comparison) => [comparison.plan, comparison] as const))('%s', (id, comparison) => {
    const measure = expected[id];
    const { ours, theirs, clauses, scan } = comparison;

    test('the two texts are one plan: so many words are the same, and in the same order', () => {
      expect(share(ours.same, ours.words)).toBeGreaterThanOrEqual(measure?.same ?? 1);
      expect(share(ours.same + ours.near, ours.words)).toBeGreaterThanOrEqual(measure?.sameOrNear ?? 1);
      expect(share(theirs.alone, theirs.words)).toBeLessThan(0.01);
      expect(share(ours.alone, ours.words)).toBeLessThan(0.01);
    });

    test('clause by clause, but for those listed', () => {
      const low = clauses
        .filter(({ words }) => words >= MEASURED)
        .filter(({ same, near, words }) => share(same + near, words) < (measure?.clause ?? 1));
      expect(low.map(({ clause }) => clause)).toEqual(Object.keys(measure?.below ?? {}));
    });

    test('every clause is found, after the one before it', () => {
      let end = 0;
      for (const { clause, from, to } of clauses) {
        expect(to, clause).toBeGreaterThan(from);
        expect(from, clause).toBeGreaterThanOrEqual(end);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(scan.length);
    });

    test('figure by figure: where a clause has figures, the scan has the same', () => {
      const paired = (words: readonly WitnessWord[]) => words.filter(({ fate }) => fate !== 'alone' && fate !== 'sign');
      const there = paired(scan);
      const differ = clauses.flatMap(({ clause, text }) =>
        // Paired words follow each other alike in both texts; taking one away from each keeps them in step.
        paired(text).flatMap((word) => {
          const other = there.shift();
          return /\d/.test(word.text) && figures(word.text) !== figures(other?.text ?? '') ? [[clause, word.text]] : [];
        }),
      );
      expect(Object.fromEntries(differ)).toEqual(measure?.figuresLost);
      expect(there).toEqual([]);
    });

    test('what it supplies stands in its own words', () => {
      const supplied = comparison.supplied.map((stretch) => [stretch.field, textOf(comparison, stretch)]);
      expect(Object.fromEntries(supplied)).toEqual(measure?.supplied);
    });

    test('no other raw text of the repository agrees nearly so far: the measure tells plans apart', () => {
      const source = files.find(({ path }) => path.endsWith(`/${id}/source.md`));
      const own = source && loadSource(source);
      const names = [own?.front?.raw, own?.front?.witness?.raw].map((name) => name?.split('/').at(-1));
      const others = files.filter(({ path }) => path.includes('/raw/') && !names.includes(path.split('/').at(-1)));
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) {
        const control = alignWitness(own?.clauses ?? [], other.text).ours;
        expect(share(control.same, control.words), other.path).toBeLessThan(0.25);
        expect(share(control.same + control.near, control.words), other.path).toBeLessThan(0.4);
      }
    }, 60_000);
  });
});

describe('a plan whose front matter names a second text', () => {
  const source = (witness: string): TextFile => ({
    path: 'data/sources/p/source.md',
    text: `---
id: p
number: 114/KH-UBND
date: "2025-05-19"
title: Kế hoạch
shortTitle: Kế hoạch
issuer: Ủy ban
jurisdiction:
  provinces: ["66"]
raw: ../raw/p.txt
receivedAs: p.txt
blanks: []
${witness}---

Số: /KH-UBND, ngày tháng 5 năm 2025 {#number .heading}
`,
  });
  const witness = 'witness:\n  raw: ../raw/p-scan.txt\n  receivedAs: scan.txt\n  supplies: [number, date]\n';
  const scan = (text: string): TextFile => ({ path: 'data/sources/raw/p-scan.txt', text });
  const messages = (...texts: TextFile[]) => compareWitnesses(texts).problems.map(formatProblem);

  test('is set against it', () => {
    const compared = compareWitnesses([source(witness), scan('S6: 114 /KH-UBND, ngay 19thang 5 nam 2025')]);
    expect(compared.problems).toEqual([]);
    expect(compared.comparisons).toMatchObject([{ plan: 'p', ours: { words: 7, same: 5, near: 2 } }]);
  });

  test('has to have it there', () => {
    expect(messages(source(witness))).toEqual([
      `data/sources/p/source.md:14 › witness.raw
  unexpected "../raw/p-scan.txt", expected a text at data/sources/raw/p-scan.txt
  → keep the second text as it was received, or leave out witness`,
    ]);
  });

  test('has from it only what it states', () => {
    expect(messages(source(witness), scan('S6: 141 /KH-UBND, ngay 19thang 5 nam 2025'))).toEqual([
      `data/sources/p/source.md:3 › number
  unexpected "114/KH-UBND", expected what data/sources/raw/p-scan.txt states, since it is said to supply the number
  → correct the number, or take it out of witness.supplies`,
    ]);
  });

  test('is left alone where it names none', () => {
    expect(compareWitnesses([source('')])).toEqual({ comparisons: [], problems: [] });
  });
});

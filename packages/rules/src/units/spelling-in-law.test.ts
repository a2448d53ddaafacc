import { describe, expect, test } from 'vitest';
import { vietnam } from '../../test/vietnam.js';

const units = vietnam();
const communes2024 = units.all({ year: 2024, level: 'commune' });
const communes2025 = units.all({ year: 2025, level: 'commune' });

/** A syllable ends in oà or uỷ (new style); after q, the u belongs to the consonant. */
const newStyle = /(?:o[àáảãạ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;
/** … in òa or ủy (old style). */
const oldStyle = /(?:[òóỏõọ]a|[ùúủũụ]y)(?!\p{L})/iu;

describe('the tone mark', () => {
  test('of 2025 stands on the first vowel throughout', () => {
    expect(communes2025.filter(({ name }) => newStyle.test(name)).map(({ name }) => name)).toEqual([]);
    expect(communes2025.some(({ name }) => oldStyle.test(name))).toBe(true);
  });

  test('of 2024 stands on either', () => {
    expect(communes2024.some(({ name }) => newStyle.test(name))).toBe(true);
    expect(communes2024.some(({ name }) => oldStyle.test(name))).toBe(true);
  });
});

describe('names that a resolution spells otherwise', () => {
  const spelt = communes2024.filter(({ aliases }) => aliases.length > 0);

  test('are those of 157 old communes', () => {
    expect(spelt).toHaveLength(157);
  });

  test('find their commune, each of them', () => {
    for (const { id, aliases } of spelt) {
      for (const alias of aliases) expect(units.find(alias).map((unit) => unit.id)).toContain(id);
    }
  });
});

test('every unit is found by its full name, written as it is or in NFD', () => {
  for (const { id, fullName } of [...communes2025, ...communes2024.filter((_, at) => at % 25 === 0)]) {
    expect(units.find(fullName).map((unit) => unit.id)).toContain(id);
    expect(units.find(fullName.normalize('NFD')).map((unit) => unit.id)).toContain(id);
  }
});

// Ten communes drawn by a fixed seed: two đặc khu, two phường, names with an apostrophe and with digits, one of a colliding pair.
import { loadAllPlans, loadAllProvinces, loadLaw } from '../../data/dist/index.js';
import { createDataset, domainOf } from '../../packages/rules/dist/index.js';

/** Numbers from 0 to 1 that look drawn and are the same every time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The wishes that a draw must fulfil, the rarest first. */
const wishes = [
  { name: 'colliding name', count: 1, fits: (unit, { collides }) => collides(unit) },
  { name: 'đặc khu', count: 2, fits: ({ type }) => type === 'đặc khu' },
  { name: 'digit in the name', count: 1, fits: ({ name }) => /\d/.test(name) },
  { name: 'apostrophe in the name', count: 1, fits: ({ name }) => /['’]/.test(name) },
  { name: 'phường', count: 2, fits: ({ type }) => type === 'phường' },
  { name: 'xã', count: 3, fits: ({ type }) => type === 'xã' },
];

/** Out: ten units, each with the wish that it fulfils. */
export async function drawCommunes(asOf, seed = 2025) {
  const [plans, provinces, law] = await Promise.all([loadAllPlans(), loadAllProvinces(), loadLaw()]);
  const dataset = createDataset({ plans, provinces, law });
  const communes = dataset.units.all({ year: 2025, level: 'commune' });
  const collides = (unit) => domainOf(dataset, unit, { asOf }).status === 'collision';
  const draw = numbers(seed);
  const drawn = [];
  for (const { name, count, fits } of wishes) {
    const pool = communes.filter(
      (unit) => fits(unit, { collides }) && !drawn.some(({ unit: { id } }) => id === unit.id),
    );
    for (let left = count; left > 0; left -= 1) {
      const [unit] = pool.splice(Math.floor(draw() * pool.length), 1);
      if (!unit) throw new Error(`expected ${count} communes for "${name}"`);
      drawn.push({ unit, wish: name });
    }
  }
  return drawn;
}

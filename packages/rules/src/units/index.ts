export { createUnits } from './create-units.js';
export { foldVietnamese, toneKey } from './fold.js';
export { REORGANISATION } from './name-as-of.js';
export type { NameAsOf, UnitClause, UnitLine, Units } from './types.js';

export { createUnits, REORGANISATION } from './create-units.js';
export { foldVietnamese, toneKey } from './fold.js';
export type { NameAsOf, UnitClause, UnitLine, Units } from './types.js';

export { loadLaw } from './load-law.js';
export { Act, DomainConvention, IdentityCodes, Law, LawCitation, LevelOneCode, LevelOneLetter } from './schema.js';

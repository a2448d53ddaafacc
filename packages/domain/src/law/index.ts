export { loadLaw } from './load-law.js';
export { loadRequirements } from './load-requirements.js';
export {
  type PlacedRequirement,
  PortalArea,
  PortalRequirement,
  portalAreas,
  portalJudges,
  portalLevels,
  portalNeeds,
} from './requirement.js';
export { Act, DomainConvention, IdentityCodes, Law, LawCitation, LevelOneCode, LevelOneLetter } from './schema.js';

export {
  type CheckedIdentityCodes,
  checkIdentityCodes,
  type IdentityCodeProblem,
  type ListedCode,
} from './check-identity-codes.js';
export { joinIdentityCode, readIdentityCode } from './read-identity-code.js';
export type {
  CodeFault,
  CodeForm,
  IdentityCode,
  LevelOneMeaning,
  MalformedCode,
  ProvinceCodeOutcome,
  ReadIdentityCode,
} from './types.js';

export { Basis, MappingRow, ProvinceUnits, Unit, UnitChange } from './schema.js';
export { isUnitId, parseUnitId, type UnitIdParts, UnitLevel, UnitYear } from './unit-id.js';

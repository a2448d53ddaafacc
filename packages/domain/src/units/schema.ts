import { z } from 'zod';
import { PlainDate } from '../schemas/plain-date.js';
import { UnitLevel, UnitYear } from './unit-id.js';

/** Where a fact about units stands in law: a resolution, and the khoản of its Điều 1 where there is one. */
export const Basis = z.strictObject({ resolution: z.string().min(1), clause: z.string().optional() });
export type Basis = z.infer<typeof Basis>;

/** An administrative unit as it stood at the start of its year. */
export const Unit = z.strictObject({
  /** `<year>:<code>`. */
  id: z.string(),
  code: z.string(),
  year: UnitYear,
  level: UnitLevel,
  /** xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh. */
  type: z.string(),
  /** Without the type: "Ba Đình", "4". */
  name: z.string(),
  /** With the type: "Phường Ba Đình". */
  fullName: z.string(),
  /** Id of the province of the same year; a province is its own. */
  province: z.string(),
  /** Id of the district, for a commune of 2024. */
  district: z.string().optional(),
  /** Other spellings in law. */
  aliases: z.array(z.string()),
  /** What made the unit, for units of 2025. */
  basis: Basis.optional(),
});
export type Unit = z.infer<typeof Unit>;

const code = (digits: number) => z.string().regex(new RegExp(`^\\d{${digits}}$`));

/** How an old unit and a new commune are joined. */
export const MappingRow = z.strictObject({
  old: z.string(),
  oldLevel: z.enum(['commune', 'district']),
  new: code(5),
  extent: z.enum(['whole', 'part']),
  /** Which of the old unit's residents went here. */
  population: z.enum(['all', 'part', 'none']),
  detail: z.string(),
  basis: Basis,
  note: z.string().optional(),
});
export type MappingRow = z.infer<typeof MappingRow>;

/** A change of a unit's type after 1 July 2025. */
export const UnitChange = z.strictObject({
  effective: PlainDate,
  level: z.enum(['province', 'commune']),
  code: z.string(),
  field: z.literal('type'),
  from: z.string(),
  to: z.string(),
  basis: z.string(),
});
export type UnitChange = z.infer<typeof UnitChange>;

/** Everything of one province of 2025: no old unit ever went into another one. */
export const ProvinceUnits = z.strictObject({
  code: code(2),
  /** The province itself, the provinces it was made from, their districts and communes, and the communes of 2025. */
  units: z.array(Unit),
  mapping: z.array(MappingRow),
  /** The wording of the clause that made or kept each commune of 2025, by code. */
  clauses: z.record(code(5), z.string()),
  changes: z.array(UnitChange),
});
export type ProvinceUnits = z.infer<typeof ProvinceUnits>;

import type { PlainDate, Unit } from '@haicap/domain';
import { type Dataset, domainOf } from '@haicap/rules';

/** What the data knows of a commune, as far as its portal says it. */
export interface PortalFacts {
  unit: Unit;
  province: Unit;
  predecessors: readonly { fullName: string; district?: string; province: string; extent: 'whole' | 'part' }[];
  domain: { name: string } | { missing: string };
  convention: string;
  citation: string;
  warnings: readonly string[];
}

/**
 * Gathers what the data knows of a commune.
 *
 * In: the dataset, the commune and the day, which decides the rule for the domain. Out: facts; where two communes would bear
 * the same domain, none is given, and the warning says so.
 */
export function portalFacts(dataset: Dataset, unit: Unit, asOf: PlainDate): PortalFacts {
  const { units, law } = dataset;
  const province = units.get(unit.province);
  if (!province) throw new RangeError(`unexpected province "${unit.province}", expected a unit that is loaded`);
  const name = (id: string | undefined) => (id === undefined ? undefined : units.get(id)?.fullName);
  const answer = domainOf(dataset, unit, { asOf });
  const rule = answer.status === 'not-stated' ? undefined : answer.convention;
  const cited = rule?.citations[0];
  const act = cited && 'act' in cited ? law.acts.find(({ id }) => id === cited.act) : undefined;
  return {
    unit,
    province,
    predecessors: units.predecessors(unit.id).map(({ unit: old, extent }) => {
      const district = name(old.district);
      return {
        fullName: old.fullName,
        ...(district !== undefined && { district }),
        province: name(old.province) ?? '',
        extent,
      };
    }),
    domain: answer.status === 'made' ? { name: answer.name } : { missing: 'tên miền do Sở Khoa học và Công nghệ cấp' },
    convention: rule?.id ?? 'not-stated',
    citation: cited && 'act' in cited ? `${act?.name ?? cited.act}, ${cited.article}` : (rule?.title ?? 'not-stated'),
    warnings: [
      ...(answer.status === 'collision'
        ? [
            `Theo quy tắc, ${[unit, ...answer.with].map(({ fullName }) => fullName).join(' và ')} cùng có tên miền ${answer.candidate}; quy định không nói phân biệt thế nào. Phải hỏi cơ quan cấp tên miền. Gợi ý của chúng tôi: ${answer.suggestions.map((one) => one.name).join(', ')}.`,
          ]
        : []),
      ...(rule && rule.types.length > 0 && !rule.types.includes(unit.type)
        ? [`Quy định nêu ${rule.types.join(', ')}; không nêu ${unit.type}. Tên miền ở đây là suy ra.`]
        : []),
    ],
  };
}

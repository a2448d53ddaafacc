import { groupBy } from '@haicap/documents';
import type { PlainDate, Unit, UnitYear } from '@haicap/domain';
import { conventionsFor, type Dataset, type DomainAnswer, domainOf, type UnitDomainConvention } from '@haicap/rules';
import { askDomainConvention } from '../ask/domain-convention.js';
import { parseFormat } from '../ask/format.js';
import { askProvince } from '../ask/province.js';
import { deliver, json } from '../io/deliver.js';
import { loadDataset } from '../io/facts.js';
import { nameDomainAllJson } from '../present/name-domain-all-json.js';
import { nameDomainAllText } from '../present/name-domain-all-text.js';
import { nameDomainCsv } from '../present/name-domain-csv.js';
import type { OutputOptions } from './options.js';

interface Options extends OutputOptions {
  province?: string;
  convention?: string;
}

/** `haicap name domain --all`: every unit of the kinds that are asked for, province by province. */
export async function nameAllDomains(options: Options, asOf: PlainDate): Promise<void> {
  const format = parseFormat(['text', 'json', 'csv'], options);
  const dataset = await loadDataset();
  const convention = options.convention === undefined ? undefined : askDomainConvention(dataset, options.convention);
  const year = convention?.year ?? 2025;
  const province = options.province === undefined ? undefined : askProvince(dataset.units, options.province, year);
  const answers = unitsIn(dataset, year, convention, province).map(
    (unit): DomainAnswer => domainOf(dataset, unit, { asOf, ...(convention && { convention: convention.id }) }),
  );
  const present = {
    text: () => nameDomainAllText(dataset, answers, asOf),
    json: () => json(nameDomainAllJson(dataset, answers, asOf)),
    csv: () => nameDomainCsv(dataset, answers),
  };
  await deliver(present[format](), options);
}

/** Each province with its communes; or, where a convention is asked for, the units that it is about. By Vietnamese names. */
function unitsIn(
  dataset: Dataset,
  year: UnitYear,
  convention: UnitDomainConvention | undefined,
  only: Unit | undefined,
): Unit[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const byName = (a: Unit, b: Unit) => compare(a.name, b.name) || compare(a.code, b.code);
  const levels = convention ? [convention.level] : (['province', 'commune'] as const);
  const byProvince = groupBy(
    levels.flatMap((level) => dataset.units.all({ year, level })),
    ({ province }) => province,
  );
  const provinces = dataset.units.all({ year, level: 'province' }).filter(({ id }) => !only || id === only.id);
  const rank = ({ level }: Unit) => (level === 'province' ? 0 : 1);
  const units = provinces
    .toSorted(byName)
    .flatMap(({ id }) => (byProvince.get(id) ?? []).toSorted((a, b) => rank(a) - rank(b) || byName(a, b)));
  if (!convention) return units;
  return units.filter((unit) => conventionsFor(dataset, unit).some(({ id }) => id === convention.id));
}

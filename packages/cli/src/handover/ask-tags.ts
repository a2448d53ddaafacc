import { systems } from '@haicap/domain';
import { askPlan } from '../ask/plan.js';
import { parseSystem } from '../ask/system.js';
import { askUnit } from '../ask/unit.js';
import { today } from '../io/clock.js';
import { loadDataset } from '../io/facts.js';
import { legalBasis } from './legal-basis.js';
import type { Tag } from './tag-files.js';

/** Who hands over what, as the reader typed it. */
export interface TagOptions {
  unit?: string;
  plan?: string;
  system?: string;
  note?: string;
}

/**
 * The lines of `bag-info.txt`: who hands over what, when, and on which words of the plan that rests.
 *
 * In: the options, and the name and version of this program. Out: lines in the order of the file; what was not asked for has
 * none, and where the plan asked for does not speak of data that stay whole, the line says so.
 *
 * @throws WrongQuestion for a unit, a plan or a system that is not known.
 */
export async function askTags({ unit: name, plan: id, system, note }: TagOptions, agent: string): Promise<Tag[]> {
  const asOf = today();
  const content = system === undefined ? [] : [{ label: 'External-Description', value: systems[parseSystem(system)] }];
  const remark = note === undefined ? [] : [{ label: 'Internal-Sender-Description', value: note }];
  return [
    ...(name === undefined && id === undefined ? [] : await whoAndWhy({ name, id, asOf })),
    ...content,
    ...remark,
    { label: 'Bagging-Date', value: asOf },
    { label: 'Bag-Software-Agent', value: agent },
  ];
}

async function whoAndWhy(asked: { name: string | undefined; id: string | undefined; asOf: string }): Promise<Tag[]> {
  const { name, id, asOf } = asked;
  const dataset = await loadDataset();
  const unit = name === undefined ? undefined : askUnit(dataset.units, name.normalize('NFC'));
  const plan = askPlan(dataset, id, unit);
  const who = unit ? [{ label: 'Source-Organization', value: `${unit.fullName} (${unit.id})` }] : [];
  if (!plan)
    return [
      ...who,
      { label: 'Legal-Basis', value: 'Dữ liệu chưa có kế hoạch nào áp dụng cho đơn vị này: nguồn không nêu' },
    ];
  const quotes = legalBasis(dataset, { plan, unit, asOf });
  const whose = unit ? 'giao cho đơn vị này ' : '';
  const silent = `${plan.shortTitle} không có nhiệm vụ nào ${whose}nói về dữ liệu toàn vẹn: nguồn không nêu`;
  return [...who, ...(quotes.length > 0 ? quotes : [silent]).map((value) => ({ label: 'Legal-Basis', value }))];
}

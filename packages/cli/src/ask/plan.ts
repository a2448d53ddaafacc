import type { Plan, Unit } from '@haicap/domain';
import { binds, type Dataset, plansForUnit } from '@haicap/rules';
import { wrong } from '../failure.js';
import { unknownPlan } from '../io/facts.js';

/**
 * The one plan that a question is about.
 *
 * In: the dataset, the plan's id if it was given, the unit if there is one. Out: the plan; `undefined` when no plan binds the unit.
 *
 * @throws WrongQuestion when several plans bind the unit, when the plan named does not, or when nothing says which plan.
 */
export function askPlan(dataset: Dataset, id: string | undefined, unit: Unit | undefined): Plan | undefined {
  const ids = dataset.plans.map((plan) => plan.id);
  if (id !== undefined) {
    const plan = dataset.plans.find((candidate) => candidate.id === id);
    if (!plan) throw unknownPlan(id, ids);
    if (unit && !binds(dataset, plan, unit)) throw doesNotBind(dataset, plan, unit);
    return plan;
  }
  if (!unit) throw wrong('Mới nêu cơ quan', `cần thêm một đơn vị, hoặc --plan với một trong: ${ids.join(', ')}`);
  const [first, ...others] = plansForUnit(dataset, unit);
  if (others.length === 0) return first;
  const all = plansForUnit(dataset, unit);
  throw wrong(
    `Có ${all.length} kế hoạch áp dụng cho ${unit.fullName} (${unit.id})`,
    'cần --plan với một trong các mã dưới đây',
    all.map(line),
    'Các kế hoạch',
  );
}

const line = ({ id, shortTitle, issuer }: Plan): string => `${id}: ${shortTitle}, ${issuer}`;

function doesNotBind(dataset: Dataset, plan: Plan, unit: Unit) {
  const binding = plansForUnit(dataset, unit);
  return wrong(
    `Kế hoạch ${plan.id} không áp dụng cho ${unit.fullName} (${unit.id})`,
    binding.length > 0
      ? 'cần một kế hoạch áp dụng cho đơn vị này'
      : 'dữ liệu chưa có kế hoạch nào áp dụng cho đơn vị này',
    binding.map(line),
    'Các kế hoạch',
  );
}

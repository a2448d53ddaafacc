import type { Clause, Plan } from '@haicap/domain';

/**
 * What people call a clause: "II.4.2, gạch đầu dòng 1".
 *
 * In: a plan and the id of one of its clauses. Out: the path of labels, then the bullet or paragraph; a named part
 * (recipients, footnote) by its first words. An unknown id comes back as it is.
 *
 * @example
 * clauseName(binhThuan, 'ii.4.2.1'); // 'II.4.2, gạch đầu dòng 1'
 * clauseName(binhThuan, 'ii.9.2.p1'); // 'II.9.2, đoạn 1'
 * clauseName(haTinh, '2.1'); // 'Mục 2, gạch đầu dòng 1'
 * clauseName(haTinh, 'annex.ii.4.1'); // 'Phụ lục, II.4, gạch đầu dòng 1'
 */
export function clauseName(plan: Pick<Plan, 'clauses'>, id: string): string {
  const byId = new Map(plan.clauses.map((clause) => [clause.id, clause]));
  const clause = byId.get(id);
  if (!clause) return id;
  const parent = clause.parent === undefined ? undefined : byId.get(clause.parent);
  const step = clause.id.split('.').at(-1) ?? '';
  if (isBullet(clause)) return join(parent && clauseName(plan, parent.id), `gạch đầu dòng ${step}`);
  if (/^p\d+$/.test(step)) return join(parent && clauseName(plan, parent.id), `đoạn ${step.slice(1)}`);
  if (clause.label === undefined) return `“${clause.text.split(' ').slice(0, 4).join(' ')} …”`;
  const own = isRoman(clause) ? step.toUpperCase() : step.replace('dd', 'đ');
  if (parent === undefined) return isRoman(clause) ? own : `Mục ${own}`;
  if (parent.label !== undefined) return `${clauseName(plan, parent.id)}.${own}`;
  const annex = /^Phụ lục/iu.exec(parent.text)?.[0];
  return join(annex ?? clauseName(plan, parent.id), own);
}

const isRoman = ({ label }: Clause): boolean => label !== undefined && /^[IVXLC]+\.$/.test(label);

const isBullet = (clause: Clause): boolean => clause.label === '-' || clause.label === '+';

const join = (parent: string | undefined, own: string): string => (parent === undefined ? own : `${parent}, ${own}`);

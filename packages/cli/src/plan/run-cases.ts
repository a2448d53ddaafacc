import { loadAllProvinces, loadLaw } from '@haicap/data';
import type { CasesFile, Plan } from '@haicap/domain';
import { type Answer, createDataset, instructionsFor, QuestionError } from '@haicap/rules';

type Case = CasesFile['cases'][number];

/** A worked example that comes out otherwise than written. */
export interface FailedCase {
  name: string;
  /** Each difference as a sentence in Vietnamese. */
  differences: readonly string[];
}

/** Runs the worked examples of a plan over the units of the whole country. */
export async function runCases(plan: Plan, cases: readonly Case[]): Promise<FailedCase[]> {
  const dataset = createDataset({ plans: [plan], provinces: await loadAllProvinces(), law: await loadLaw() });
  const answerTo = ({ unit, actor, asOf, events }: Case): Answer | string => {
    try {
      const question = { plan: plan.id, asOf, events, ...(unit && { unit }), ...(actor && { actor }) };
      return instructionsFor(dataset, question)[0] ?? 'kế hoạch không áp dụng cho đơn vị này';
    } catch (error) {
      if (error instanceof QuestionError) return `không hỏi được (${error.message})`;
      throw error;
    }
  };
  return cases.flatMap((example) => {
    const answer = answerTo(example);
    const differences = typeof answer === 'string' ? [answer] : compare(example, answer, plan);
    return differences.length > 0 ? [{ name: example.name, differences }] : [];
  });
}

function compare(example: Case, answer: Answer, { id, tasks }: Plan): string[] {
  const full = (name: string) => `${id}.${name}`;
  const named = [...example.contains.map(({ task }) => task), ...example.excludes, ...example.concerning];
  const unknown = named.filter((name) => !tasks.some((task) => task.id === full(name)));
  const has = ({ task, role, status, lastDay }: Case['contains'][number]) =>
    answer.instructions.some(
      (part) =>
        part.task === full(task) &&
        (role === undefined || part.role === role) &&
        (status === undefined || part.status === status) &&
        (lastDay === undefined || part.lastDay === lastDay),
    );
  const came = (task: string) =>
    answer.instructions
      .filter((part) => part.task === full(task))
      .map(({ role, status, lastDay }) => `${role}, ${status}, ${lastDay}`)
      .join('; ') || 'không có';
  const { count } = example;
  const units = (answer.answeredBy?.units ?? []).map(({ unit }) => unit.id);
  return [
    ...unknown.map((name) => `việc "${name}" không có trong kế hoạch`),
    ...example.contains
      .filter((expected) => !unknown.includes(expected.task) && !has(expected))
      .map(
        ({ task, ...expected }) =>
          `việc "${task}" cần ${Object.values(expected).join(', ') || 'có mặt'}; thực tế: ${came(task)}`,
      ),
    ...example.excludes
      .filter((name) => answer.instructions.some(({ task }) => task === full(name)))
      .map((name) => `việc "${name}" phải không có mặt nhưng lại có`),
    ...example.concerning
      .filter((name) => !unknown.includes(name) && !answer.concerning.some(({ task }) => task === full(name)))
      .map((name) => `việc "${name}" phải là việc của người khác có liên quan, nhưng không thấy`),
    ...(count !== undefined && count !== answer.instructions.length
      ? [`cần ${count} phần việc, thực tế ${answer.instructions.length}`]
      : []),
    ...(example.answeredBy && example.answeredBy.join() !== units.join()
      ? [`nơi trả lời thay cần [${example.answeredBy.join(', ')}], thực tế [${units.join(', ')}]`]
      : []),
  ];
}

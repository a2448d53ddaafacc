import type { Unit } from '@haicap/domain';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The addresses of the handbook. They stay the same for ever: units by year and code, everything else by its id. */
export const links = {
  home: () => `${base}/`,
  units: () => `${base}/units/`,
  about: () => `${base}/about/`,
  notes: () => `${base}/notes/`,
  unit: (unit: Pick<Unit, 'year' | 'code'>) => `${base}/units/${unit.year}/${unit.code}/`,
  names: () => `${base}/names/`,
  desk: (unit: Pick<Unit, 'year' | 'code'>) => `${base}/units/${unit.year}/${unit.code}/desk/`,
  plan: (plan: string) => `${base}/plans/${plan}/`,
  source: (plan: string, clause?: string) => `${base}/plans/${plan}/source/${clause === undefined ? '' : `#${clause}`}`,
  witness: (plan: string) => `${base}/plans/${plan}/witness/`,
  matrix: (plan: string) => `${base}/plans/${plan}/matrix/`,
  system: (plan: string, system: string, task?: string) =>
    `${base}/plans/${plan}/systems/${system}/${task === undefined ? '' : `#${taskAnchor(task)}`}`,
  agency: (plan: string, actor: string) => `${base}/plans/${plan}/agencies/${actor}/`,
  unitCalendar: (unit: Pick<Unit, 'year' | 'code'>, plan: string) =>
    `${base}/units/${unit.year}/${unit.code}/${plan}.ics`,
  letter: (unit: Pick<Unit, 'year' | 'code'>, task: string) =>
    `${base}/units/${unit.year}/${unit.code}/letters/${task}.docx`,
  staffList: () => `${base}/files/staff-list.xlsx`,
  planCalendar: (plan: string) => `${base}/plans/${plan}/calendar.ics`,
  agencyCalendar: (plan: string, actor: string) => `${base}/plans/${plan}/agencies/${actor}.ics`,
  compare: () => `${base}/compare/`,
  compareSystem: (system: string) => `${base}/compare/systems/${system}/`,
  compareActor: (actor: string) => `${base}/compare/actors/${actor}/`,
  requirements: () => `${base}/requirements/`,
  requirementArea: (area: string) => `${base}/requirements/#${areaAnchor(area)}`,
  requirementAct: (act: string) => `${base}/requirements/#${act}`,
  requirement: (id: string) => `${base}/requirements/${id}/`,
  asset: (name: string) => `${base}/${name}`,
};

/** The anchor of an area among the requirements: an area may be called what every page has, such as "content". */
export const areaAnchor = (area: string): string => `area-${area}`;

/** The anchor of a task on its system's page: its name in the plan. */
export const taskAnchor = (task: string): string => task.slice(task.indexOf('.') + 1);

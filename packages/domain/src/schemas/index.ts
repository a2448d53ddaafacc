export { Clause, Note } from './clause.js';
export { Deadline, Weekday } from './deadline.js';
export { ExportedDataset, ExportedDeadline, exportJsonSchema } from './export.js';
export { isPlainDate, PlainDate } from './plain-date.js';
export { Jurisdiction, NamingRules, Plan, PlanEvent, PlanId } from './plan.js';
export { CasesFile, SourceFrontMatter } from './plan-files.js';
export { AppliesTo, Citation, Deliverable, Task } from './task.js';

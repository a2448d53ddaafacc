export { ActorId, actors } from './actors.js';
export { ClauseKind, clauseKinds } from './clause-kinds.js';
export { listIds } from './closed-list.js';
export { type DeadlineKind, deadlineKinds, weekdays } from './deadline-kinds.js';
export { NOT_STATED, NotStated } from './not-stated.js';
export { NoteKind, noteKinds } from './note-kinds.js';
export { Role, roles } from './roles.js';
export { SystemId, systems } from './systems.js';

export { meantAs } from './members.js';
export { type TaskActor, taskActors } from './task-actors.js';

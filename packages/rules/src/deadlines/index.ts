export { addDays, daysBetween } from './add-days.js';
export { type EventDates, eventDates } from './event-dates.js';
export { isDay, lastDay, type NoLastDay } from './last-day.js';
export { compareDeadlines } from './order.js';
export { type Status, statusOn } from './status.js';

import type { Check } from '../audit/check.js';
import { topicCheck, type WantedTopic } from '../shared/topic-check.js';
import { type GroupId, groupOf } from './groups.js';

/** The check of one group of Law 10/2022, Điều 11: a part whose name means that group and no other. */
export const groupCheck = (group: GroupId, wanted: Omit<WantedTopic, 'means'>): Check =>
  topicCheck({ ...wanted, means: (folded) => groupOf(folded) === group });

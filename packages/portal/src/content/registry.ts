import { listIds } from '@haicap/domain';
import type { z } from 'zod';
import type { ContentKind } from './content-kind.js';
import { access } from './kinds/access.js';
import { budget } from './kinds/budget.js';
import { closedUnits } from './kinds/closed-units.js';
import { consultations } from './kinds/consultations.js';
import { direction } from './kinds/direction.js';
import { documents } from './kinds/documents.js';
import { english } from './kinds/english.js';
import { guidance } from './kinds/guidance.js';
import { introduction } from './kinds/introduction.js';
import { land } from './kinds/land.js';
import { leaders } from './kinds/leaders.js';
import { news } from './kinds/news.js';
import { offices } from './kinds/offices.js';
import { outages } from './kinds/outages.js';
import { pages } from './kinds/pages.js';
import { plans } from './kinds/plans.js';
import { procedures } from './kinds/procedures.js';
import { procurement } from './kinds/procurement.js';
import { projects } from './kinds/projects.js';
import { publications } from './kinds/publications.js';
import { quality } from './kinds/quality.js';

/** Every kind of content, by the name of its folder under `content/`, in the order of the menu. */
export const contentKinds = {
  introduction,
  leaders,
  offices,
  news,
  direction,
  guidance,
  plans,
  documents,
  publications,
  budget,
  land,
  projects,
  procurement,
  procedures,
  access,
  consultations,
  quality,
  outages,
  english,
  pages,
  'closed-units': closedUnits,
} as const satisfies Record<string, ContentKind>;

/** The name of a folder under `content/`. */
export type ContentKindId = keyof typeof contentKinds;

/** The checked data of an entry of a kind. */
export type ContentData<Kind extends ContentKindId> = z.infer<(typeof contentKinds)[Kind]['schema']>;

/** The ids of the kinds, in the order of the menu. */
export const contentKindIds = listIds(contentKinds);

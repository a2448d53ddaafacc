export { Blank, type BlankPlace, blank, blanksIn, isBlank } from './blank/blank.js';
export { type ContentReport, checkContent } from './check/check-content.js';
export { definePortal } from './config/define-portal.js';
export { channelKinds, extents, looks, unitTypes } from './config/lists.js';
export { PortalConfig, type PortalConfigInput } from './config/schema.js';
export type { ContentKind, KindOf } from './content/content-kind.js';
export { type Entry, type EntryOf, entriesOf, isOf } from './content/entry.js';
export { budgetStages } from './content/kinds/budget.js';
export { directionTopics } from './content/kinds/direction.js';
export { englishTopics } from './content/kinds/english.js';
export { introductionTopics } from './content/kinds/introduction.js';
export { landTopics } from './content/kinds/land.js';
export { pageTopics } from './content/kinds/pages.js';
export { planTopics } from './content/kinds/plans.js';
export { procurementStages } from './content/kinds/procurement.js';
export { projectStatuses } from './content/kinds/projects.js';
export { publicationGroups } from './content/kinds/publications.js';
export { qualityItems } from './content/kinds/quality.js';
export { type ContentFile, type ReadEntry, readEntry } from './content/read-entry.js';
export { type ContentData, type ContentKindId, contentKindIds, contentKinds } from './content/registry.js';
export { namesOfChoices } from './forms/index.js';
export { cacheControl, contentPolicy, EMC_ORIGIN, securityHeaders } from './hosting/headers.js';
export { hostingFiles } from './hosting/hosting-files.js';
export { PortalError } from './problems/portal-error.js';
export { formatPortalProblem, type PortalProblem } from './problems/problem.js';
export { atom } from './publish/atom.js';
export { type Item, itemOf, newestFirst } from './publish/item.js';
export { jsonFeed } from './publish/json-feed.js';
export { dublinCore, jsonLd, type PageFacts } from './publish/metadata.js';
export { API_VERSION, indexJson, kindJson } from './publish/open-data.js';
export {
  actsOn,
  type RequirementArea,
  RequirementList,
  requirementList,
  requirementsOn,
} from './publish/requirements.js';
export { rss } from './publish/rss.js';
export { type SearchRow, searchIndex } from './publish/search-index.js';
export { type Site, siteOf } from './publish/site.js';
export { type HostRedirect, planRedirects, type Redirect, type RedirectTarget } from './redirects/plan-redirects.js';
export { type ServerFile, serverFiles } from './redirects/server-files.js';
export {
  type Announced,
  HOLIDAYS_KNOWN_FROM,
  HOLIDAYS_KNOWN_UNTIL,
  holidaysKnown,
  isWorkingDay,
  workingDaysBetween,
} from './working-days/working-days.js';

export * from './portal/audit/index.js';
export { axeRules } from './portal/axe-rules.js';
export { portalChecks } from './portal/checks.js';
export { type Fixture, fixtureVerdict, judgeFixture } from './portal/fixture.js';
export { resolveAddress, withoutIndex } from './portal/page/links.js';
export { type GatheredPage, Page } from './portal/page/page.js';
export { PageTooComplex, parsePage } from './portal/page/parse-page.js';
export { foldVietnamese } from './units/fold.js';

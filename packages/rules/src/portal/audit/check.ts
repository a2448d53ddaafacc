import type { PlacedRequirement, PlainDate } from '@haicap/domain';
import type { Page } from '../page/page.js';
import type { Findings } from './findings.js';
import type { Outcome } from './outcome.js';
import type { SiteFacts } from './site-facts.js';

/** The commune whose site is audited, where the question names it. */
export interface AuditedUnit {
  /** "Phường Hàm Thắng". */
  fullName: string;
  /** "Tỉnh Lâm Đồng". */
  province: string;
  /** Domains that a convention in force on the day gives it. */
  domains: readonly string[];
}

/** What a check knows before it sees the first page. */
export interface AuditedSite {
  requirement: PlacedRequirement;
  /** The day on which the site is judged. */
  asOf: PlainDate;
  /** The site's host; absent where a folder does not say it. */
  host?: string;
  unit?: AuditedUnit;
  /** Labels of the 34 provinces in domain names: "lamdong". */
  provinceLabels: readonly string[];
  /** How many working days lie between two days: the first does not count, the last does. */
  workingDaysBetween: (from: PlainDate, to: PlainDate) => number;
  /** Collects what is wrong; its `outcome()` passes while nothing was added. */
  findings: Findings;
}

/** One audit of one requirement: sees every page once, in whatever order, and then decides. */
export interface RunningCheck {
  page?: (page: Page) => void;
  /** In: what else was gathered of the site. */
  outcome: (site: SiteFacts) => Outcome;
}

/** The check of a requirement: pure, so that the same pages give the same outcome in any order. */
export type Check = (site: AuditedSite) => RunningCheck;

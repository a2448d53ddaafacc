import type { Progress } from './crawl.js';
import { type Limits, usualLimits } from './limits.js';

/** How a site is to be read. */
export interface GatherOptions {
  /** Most pages read; 5,000 unless said otherwise. */
  maxPages?: number;
  /** Ask a browser too (lighthouse and chrome-launcher must be installed). */
  browser?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Other limits than the usual ones. */
  limits?: Partial<Limits>;
}

export const limitsOf = ({ maxPages, limits }: GatherOptions): Limits => ({
  ...usualLimits,
  ...limits,
  ...(maxPages === undefined ? {} : { pages: maxPages }),
});

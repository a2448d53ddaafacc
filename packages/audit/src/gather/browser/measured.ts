import type { AxeViolation, BrowserFacts } from '@haicap/rules/portal';
import { cutShort } from '../../cut-short.js';

/** The part of a Lighthouse result that is read. */
export interface LighthouseResult {
  runtimeError?: unknown;
  audits: Readonly<Record<string, { numericValue?: number; score?: number | null; details?: object } | undefined>>;
}

const MOST_PLACES = 50;
const LONGEST = 200;

/** What Lighthouse measured on a page; `undefined` where it could not. */
export function measured(path: string, { audits, runtimeError }: LighthouseResult): BrowserFacts | undefined {
  if (runtimeError !== undefined && runtimeError !== null) return undefined;
  const value = (audit: string) => audits[audit]?.numericValue;
  const [firstPaint, largestPaint, visuallyComplete] = [
    value('first-contentful-paint'),
    value('largest-contentful-paint'),
    value('speed-index'),
  ];
  const longest = Math.max(0, ...itemsOf(audits['long-tasks']?.details).map((item) => numberIn(item, 'duration')));
  const tasks = audits['long-tasks']?.score === undefined ? undefined : longest;
  const timings =
    firstPaint === undefined || largestPaint === undefined || visuallyComplete === undefined || tasks === undefined
      ? undefined
      : { firstPaint, largestPaint, visuallyComplete, longestTask: tasks };
  return { path, ...(timings ? { timings } : {}), violations: contrast(audits['color-contrast']) };
}

const contrast = (audit: LighthouseResult['audits'][string]): readonly AxeViolation[] =>
  audit?.score === 0
    ? itemsOf(audit.details)
        .slice(0, MOST_PLACES)
        .map((item) => {
          const node = 'node' in item && typeof item.node === 'object' && item.node !== null ? item.node : {};
          return { rule: 'color-contrast', html: textIn(node, 'snippet'), target: textIn(node, 'selector') };
        })
    : [];

function itemsOf(details: object | undefined): readonly object[] {
  if (!details || !('items' in details) || !Array.isArray(details.items)) return [];
  return details.items.filter((item) => typeof item === 'object' && item !== null);
}

function numberIn(item: object, name: string): number {
  const value: unknown = Reflect.get(item, name);
  return typeof value === 'number' ? value : 0;
}

function textIn(item: object, name: string): string {
  const value: unknown = Reflect.get(item, name);
  return typeof value === 'string' ? cutShort(value, LONGEST) : '';
}

import type { Entry } from '../content/entry.js';
import { contentKinds } from '../content/registry.js';
import type { PortalProblem } from '../problems/problem.js';
import { fieldName } from '../problems/schema-path.js';
import type { Rule, RuleContext } from './rule.js';
import { bodyPictures } from './rules/body-pictures.js';
import { daysInOrder } from './rules/days-in-order.js';
import { displayTime } from './rules/display-time.js';
import { mapPicture } from './rules/map-picture.js';
import { namedFiles } from './rules/named-files.js';
import { outageNotice } from './rules/outage-notice.js';
import { publicationTime } from './rules/publication-time.js';

const rules: readonly Rule[] = [
  daysInOrder,
  publicationTime,
  displayTime,
  outageNotice,
  namedFiles,
  mapPicture,
  bodyPictures,
];

/**
 * What is wrong with an entry beyond its fields: days out of order, times of the law, files that are not there.
 *
 * In: the entry, what the rules must know, and the lines of its fields.
 */
export const entryRules = (
  entry: Entry,
  context: RuleContext,
  lineOf: (field: string) => number | undefined,
): PortalProblem[] =>
  rules
    .flatMap((rule) => rule(entry, context))
    .map(({ at, below = 0, level, ...words }) => {
      const start = lineOf(at);
      return {
        level,
        file: entry.file,
        line: start === undefined ? undefined : start + below,
        field: at === 'body' ? '' : fieldName(contentKinds[entry.kind].schema, [at]),
        ...words,
      };
    });

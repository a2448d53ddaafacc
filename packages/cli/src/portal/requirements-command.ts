import { loadLaw, loadPortalRequirements } from '@haicap/data';
import { nearest } from '@haicap/domain';
import { rulesetOn } from '@haicap/rules/portal';
import { parseDay } from '../ask/day.js';
import { parseFormat } from '../ask/format.js';
import type { OutputOptions } from '../commands/options.js';
import { wrong } from '../failure.js';
import { today } from '../io/clock.js';
import { deliver, json } from '../io/deliver.js';
import { requirementJson, requirementsJson } from './requirements-json.js';
import { requirementsText, requirementText } from './requirements-text.js';

/** Options of `haicap portal requirements` and `haicap portal requirement`. */
export interface RequirementOptions extends OutputOptions {
  asOf?: string;
}

const formats = ['text', 'json'] as const;

async function load(options: RequirementOptions) {
  const format = parseFormat(formats, options);
  const asOf = options.asOf === undefined ? today() : parseDay(options.asOf, '--as-of');
  const [{ acts }, requirements] = await Promise.all([loadLaw(), loadPortalRequirements()]);
  return { format, asOf, acts, ruled: rulesetOn(requirements, acts, asOf) };
}

/** All requirements, as they stand on a day. */
export async function listRequirements(options: RequirementOptions): Promise<void> {
  const { format, asOf, ruled } = await load(options);
  await deliver(format === 'json' ? json(requirementsJson(ruled, asOf)) : requirementsText(ruled, asOf), options);
}

/**
 * Everything about one requirement.
 *
 * @throws WrongQuestion for an id that none bears.
 */
export async function showRequirement(id: string, options: RequirementOptions): Promise<void> {
  const { format, asOf, acts, ruled } = await load(options);
  const found = ruled.find(({ requirement }) => requirement.id === id);
  if (!found) {
    const ids = ruled.map(({ requirement }) => requirement.id);
    throw wrong(
      `Không có yêu cầu "${id}"`,
      'cần một mã trong haicap portal requirements',
      nearest(id, ids, 5).map((near) => {
        const one = ruled.find(({ requirement }) => requirement.id === near);
        return `${near}: ${one?.requirement.pass ?? ''}`;
      }),
    );
  }
  await deliver(
    format === 'json' ? json(requirementJson(found, acts, asOf)) : requirementText(found, acts, asOf),
    options,
  );
}

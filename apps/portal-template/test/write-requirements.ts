/** `npm run requirements`: writes src/data/requirements.json from the data; a test compares the two. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLaw, loadPortalRequirements } from '@haicap/data';
import { requirementList } from '@haicap/portal';

const list = requirementList(await loadPortalRequirements(), (await loadLaw()).acts);
writeFileSync(
  join(import.meta.dirname, '..', 'src', 'data', 'requirements.json'),
  `${JSON.stringify(list, undefined, 2)}\n`,
);

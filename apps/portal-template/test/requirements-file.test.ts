import { loadLaw, loadPortalRequirements } from '@haicap/data';
import { requirementList } from '@haicap/portal';
import { expect, test } from 'vitest';
import file from '../src/data/requirements.json';

test('src/data/requirements.json says what the data says (npm run requirements)', async () => {
  expect(file).toEqual(requirementList(await loadPortalRequirements(), (await loadLaw()).acts));
});

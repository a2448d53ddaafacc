import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { main } from '../../test/haicap.js';
import { neededNode, tooOldNode } from './needed-node.js';

test('the package names the oldest Node in a way that can be compared', () => {
  expect(about.engines.node).toBe(`>=${neededNode}`);
  expect(neededNode).toMatch(/^\d+\.\d+$/);
});

test.each([
  ['v20.20.2', true],
  ['v22.9.0', true],
  ['v22.21.9', true],
  [`v${neededNode}.0`, false],
  ['v24.0.0', false],
  ['v24.11.0-rc.1', false],
])('Node %s is too old: %s', (version, old) => {
  expect(tooOldNode(version) !== undefined).toBe(old);
});

test('an old Node is said before anything else is loaded, and is no answer', () => {
  const older = 'data:text/javascript,Object.defineProperty(process,"version",{value:"v20.20.2"})';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', older, main, 'schema'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([70, '']);
  expect(stderr).toBe(`${tooOldNode('v20.20.2')}\n`);
  expect(stderr).toContain(`Node.js từ bản ${neededNode}, máy này đang dùng bản 20.20.2`);
});

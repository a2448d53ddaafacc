import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = git.stdout.split('\0').filter((name) => name !== '' && existsSync(join(root, name)));
const text = (name) => readFileSync(join(root, name), 'utf8');
const textFiles = files.filter((name) => !/\.(png|pdf|woff2?|ico)$/.test(name));

describe('the repository', () => {
  test('has files to look at', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('names no package registry’s host', () => {
    const hosts = new RegExp(['registry', 'npmjs', 'org'].join('\\.'));
    expect(textFiles.filter((name) => hosts.test(text(name)))).toEqual([]);
  });

  test('is NFC throughout, but for the fixtures that are wrong on purpose and the raw texts', () => {
    const wrong = textFiles.filter((name) => text(name) !== text(name).normalize('NFC'));
    expect(
      wrong.filter((name) => !/fixtures\/(law\/)?broken|portal\/content\/nfc\/fail-|sources\/raw/.test(name)),
    ).toEqual([]);
  });

  test('has English ASCII paths', () => {
    expect(files.filter((name) => !/^[\x20-\x7e]+$/.test(name))).toEqual([]);
  });

  test('leads every relative link of its documents to a file', () => {
    const broken = files
      .filter((name) => /^(README|CONTRIBUTING|SECURITY|docs\/).*\.md$/.test(name))
      .flatMap((name) =>
        [...text(name).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
          .map(([, target]) => join(dirname(name), target))
          .filter((target) => !existsSync(join(root, target)))
          .map((target) => `${name} → ${target}`),
      );
    expect(broken).toEqual([]);
  });

  test.each(['packages/cli/README.md', 'apps/handbook/src/components/AuditCommand.astro'])(
    'says in %s which Node the command line needs',
    (name) => {
      const { engines } = JSON.parse(text('packages/cli/package.json'));
      expect(text(name).toLowerCase()).toContain(`cần node.js từ bản ${engines.node.replace('>=', '')}`);
    },
  );

  test('pins every dependency to one version', () => {
    const loose = files
      .filter((name) => name.endsWith('package.json') && !name.includes('fixtures'))
      .flatMap((name) => {
        const { dependencies, devDependencies } = JSON.parse(text(name));
        return Object.entries({ ...dependencies, ...devDependencies })
          .filter(([, version]) => !/^(\d+\.\d+\.\d+|workspace:\^)$/.test(version))
          .map(([dependency, version]) => `${name}: ${dependency} ${version}`);
      });
    expect(loose).toEqual([]);
  });
});

describe('the launcher', () => {
  test('refuses an unknown command and lists those that it knows', () => {
    const result = spawnSync(process.execPath, ['scripts/launch.mjs', 'fly'], { cwd: root, encoding: 'utf8' });
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('Unknown command "fly", expected one of: start, test, haicap');
  });
});

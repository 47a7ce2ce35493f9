import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** The manifest of a build. @throws if there is no such build. */
const manifestOf = (build: string): Record<string, unknown> => {
  const path = join(OUTPUT, build, 'manifest.json');
  if (!existsSync(path))
    throw new Error(`There is no build at ${path}: run "npm test", or the build scripts, first.`);
  return JSON.parse(readFileSync(path, 'utf8'));
};

const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** All that a manifest may ask of a reader, or open to others; what is not named has to be absent. */
const ASKING = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'incognito',
];
const askedBy = (build: string) =>
  Object.fromEntries(Object.entries(manifestOf(build)).filter(([key]) => ASKING.includes(key)));

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  test('asks at installation for these permissions and no site', () => {
    expect(askedBy(build)).toEqual({
      permissions: PERMISSIONS,
      optional_host_permissions: ['http://*/*', 'https://*/*'],
    });
  });
});

test.each(['chrome-mv3', 'firefox-mv3'])('%s: the demo differs by 127.0.0.1 and nothing else', (build) => {
  const { host_permissions, ...others } = manifestOf(`${build}-demo`);
  expect(host_permissions).toEqual(['http://127.0.0.1/*']);
  expect(others).toEqual(manifestOf(build));
});

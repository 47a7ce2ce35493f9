import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from './tree.ts';

const KB = 1024;
const ICON_SIZES = ['16', '32', '48', '128'];

/** A file of a build. @throws if there is no such build. */
const built = (build: string, file: string): Buffer => {
  const folder = join(ROOT, '.output', build);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There is no build in ${folder}: run "npm test", or the build scripts, first.`);
  return readFileSync(join(folder, file));
};

const manifestOf = (build: string) => JSON.parse(built(build, 'manifest.json').toString());

const scriptsOf = (build: string): string[] => {
  built(build, 'manifest.json');
  return readdirSync(join(ROOT, '.output', build), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
};

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  test('is of the third version of manifests', () => {
    expect(manifestOf(build).manifest_version).toBe(3);
  });

  test('is its own code only, and none is made at run time', () => {
    expect(manifestOf(build).content_security_policy).toBeUndefined();
    const scripts = scriptsOf(build);
    expect(scripts).toEqual(expect.arrayContaining(['background.js', 'hover-card.js', 'reader.js']));
    for (const script of scripts) {
      const code = built(build, script).toString();
      expect(code, script).not.toMatch(/\beval\s*\(|\bnew Function\b|\bimportScripts\s*\(/);
      expect(code, script).not.toMatch(/\b(?:import\s*\(|from\s*)['"`]https?:/);
    }
  });

  test('carries its icons', () => {
    const { icons } = manifestOf(build);
    expect(Object.keys(icons)).toEqual(ICON_SIZES);
    for (const path of Object.values<string>(icons)) expect(built(build, path).length).toBeGreaterThan(100);
  });

  test('the popup, with all that it loads, weighs at most 40 KB gzipped', () => {
    const page = built(build, 'popup.html').toString();
    const scripts = Array.from(page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g), ([, path]) => path ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const weight = scripts.reduce((sum, script) => sum + gzipSync(built(build, script)).length, 0);
    expect(weight).toBeLessThanOrEqual(40 * KB);
  });

  test.each([
    ['reader.js', 12],
    ['hover-card.js', 26],
  ])('%s weighs at most %d KB gzipped', (file, budget) => {
    expect(gzipSync(built(build, file)).length).toBeLessThanOrEqual(budget * KB);
  });
});

test('Firefox knows the extension by its id and that it collects nothing', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
  expect(gecko.id).toBe('backstory@backstory.invalid');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

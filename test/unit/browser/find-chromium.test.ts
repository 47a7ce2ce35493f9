import { describe, expect, test } from 'vitest';
import { chromiumInstallations, ensureChromium, findChromium } from '#test/browser/find-chromium.ts';
import { type Pretence, pretendMachine } from './pretend-machine.ts';

const find = (pretence: Pretence) => findChromium(pretendMachine(pretence).machine);
const DOWNLOADED = '/home/reader/.cache/ms-playwright/chrome';

describe('finding Chromium', () => {
  test('the variable goes before everything else', () => {
    const env = { BACKSTORY_CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
    expect(find({ env, files: ['/opt/mine', '/usr/bin/chromium'] })).toBe('/opt/mine');
  });

  test('a variable that points nowhere is an error, not a reason to take another browser', () => {
    const env = { BACKSTORY_CHROMIUM: '/opt/gone', PATH: '/usr/bin' };
    expect(() => find({ env, files: ['/usr/bin/chromium'] })).toThrow('/opt/gone, which is not there');
    expect(() => find({ env, broken: ['/opt/gone'] })).toThrow('/opt/gone, which does not start');
  });

  test('PATH is searched in its order, by both names', () => {
    const env = { PATH: '/a::/b' };
    expect(find({ env, files: ['/a/chromium-browser', '/b/chromium'] })).toBe('/b/chromium');
    expect(find({ env, files: ['/b/chromium-browser', '/a/chromium-browser'] })).toBe('/a/chromium-browser');
  });

  test('usual places do when PATH is empty', () => {
    expect(find({ env: {}, files: ['/usr/bin/chromium'] })).toBe('/usr/bin/chromium');
    const app = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(find({ platform: 'darwin', files: [app] })).toBe(app);
  });

  test('on Windows PATH is split and joined the way Windows does', () => {
    const env = { PATH: 'C:\\tools;D:\\chromium' };
    expect(find({ platform: 'win32', env, files: ['D:\\chromium\\chromium.exe'] })).toBe(
      'D:\\chromium\\chromium.exe',
    );
  });

  test("Playwright's goes before the snap; a launcher that does not start is passed over", () => {
    expect(find({ files: [DOWNLOADED, '/snap/bin/chromium'] })).toBe(DOWNLOADED);
    expect(find({ files: ['/snap/bin/chromium'] })).toBe('/snap/bin/chromium');
    expect(find({ broken: ['/usr/bin/chromium-browser'], files: [DOWNLOADED] })).toBe(DOWNLOADED);
  });

  test('branded Chrome is never taken', () => {
    const chrome = ['/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
    expect(find({ files: chrome })).toBeNull();
  });
});

describe('installing Chromium', () => {
  test('nothing is run when one is there', async () => {
    const { machine, ran } = pretendMachine({ files: ['/usr/bin/chromium'] });
    expect(await ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  test('root on Debian gets the package', async () => {
    const { machine, ran } = pretendMachine({
      uid: 0,
      files: ['/usr/bin/apt-get'],
      effect: ({ args }) => (args.includes('chromium') ? ['/usr/bin/chromium'] : []),
    });
    expect(await ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-noto-core',
    ]);
  });

  test('if the package cannot be had, the download follows', async () => {
    const { machine, ran } = pretendMachine({
      uid: 0,
      files: ['/usr/bin/apt-get'],
      effect: ({ file }) => (file === 'apt-get' ? null : [DOWNLOADED]),
    });
    expect(await ensureChromium(machine)).toBe(DOWNLOADED);
    expect(ran).toEqual([
      'apt-get update',
      `${process.execPath} ${machine.playwrightCli} install --with-deps --no-shell chromium`,
    ]);
  });

  test('others never touch the system', () => {
    const titles = (pretence: Pretence) => chromiumInstallations(pretendMachine(pretence).machine).length;
    expect(titles({ uid: 1000, files: ['/usr/bin/apt-get'] })).toBe(1);
    expect(titles({ uid: 0, files: [] })).toBe(1);
    expect(titles({ uid: null, platform: 'win32' })).toBe(1);
  });

  test('a download that does not start ends in advice', async () => {
    const { machine } = pretendMachine({ broken: [DOWNLOADED], effect: () => [] });
    await expect(ensureChromium(machine)).rejects.toThrow(/BACKSTORY_CHROMIUM.*install-deps.*Google Chrome/);
  });
});

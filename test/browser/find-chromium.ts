import { aptInstallation, canUseApt, ensureBrowser, type Installation } from './ensure-browser.ts';
import { type BrowserPlaces, findBrowser } from './find-browser.ts';
import { type Machine, thisMachine } from './machine.ts';

const ADVICE =
  'Install Chromium with your package manager, or set BACKSTORY_CHROMIUM to the path of one. ' +
  'If Playwright did download one, it lacks libraries: run "sudo npx playwright install-deps chromium". ' +
  'Google Chrome does not do: from version 137 on it no longer loads unpacked extensions from the command line.';

/** The snap comes last: its sandbox hides parts of the disk from it. */
const placesOn = (machine: Machine): BrowserPlaces => ({
  title: 'Chromium',
  variable: 'BACKSTORY_CHROMIUM',
  names: ['chromium', 'chromium-browser'],
  paths: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    machine.playwrightChromium,
    '/snap/bin/chromium',
  ],
});

/**
 * Debian's package brings the libraries that a bare machine lacks. Playwright's download is the way everywhere else;
 * as root it may fetch its libraries too.
 */
export const chromiumInstallations = (machine: Machine): Installation[] => {
  const asRoot = canUseApt(machine);
  const args = ['install', ...(asRoot ? ['--with-deps'] : []), '--no-shell', 'chromium'];
  const download = {
    title: "Playwright's Chromium",
    commands: [{ file: process.execPath, args: [machine.playwrightCli, ...args] }],
  };
  return asRoot ? [aptInstallation(['chromium', 'fonts-noto-core']), download] : [download];
};

/** The path of a Chromium that loads unpacked extensions, or null. Throws if BACKSTORY_CHROMIUM is wrong. */
export const findChromium = (machine: Machine = thisMachine): string | null =>
  findBrowser(placesOn(machine), machine);

/** As `findChromium`, but installs one if there is none. Throws with advice if that fails. */
export const ensureChromium = (machine: Machine = thisMachine): Promise<string> =>
  ensureBrowser(placesOn(machine), chromiumInstallations(machine), ADVICE, machine);

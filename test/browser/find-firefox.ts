import { aptInstallation, canUseApt, ensureBrowser, type Installation } from './ensure-browser.ts';
import { type BrowserPlaces, findBrowser } from './find-browser.ts';
import { type Machine, thisMachine } from './machine.ts';

const ADVICE =
  'Install Firefox (140 or later) with your package manager, or set BACKSTORY_FIREFOX to the path of one. ' +
  "Playwright's Firefox does not do: it cannot install extensions.";

const PLACES: BrowserPlaces = {
  title: 'Firefox',
  variable: 'BACKSTORY_FIREFOX',
  names: ['firefox-esr', 'firefox'],
  paths: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    '/snap/bin/firefox',
  ],
};

export const firefoxInstallations = (machine: Machine): Installation[] =>
  canUseApt(machine) ? [aptInstallation(['firefox-esr', 'fonts-noto-core'])] : [];

/** The path of a Firefox that installs extensions over WebDriver BiDi, or null. Throws if BACKSTORY_FIREFOX is wrong. */
export const findFirefox = (machine: Machine = thisMachine): string | null => findBrowser(PLACES, machine);

/** As `findFirefox`, but as root on Debian installs one if there is none. Throws with advice if that fails. */
export const ensureFirefox = (machine: Machine = thisMachine): Promise<string> =>
  ensureBrowser(PLACES, firefoxInstallations(machine), ADVICE, machine);

import { type BrowserPlaces, findBrowser, inPath } from './find-browser.ts';
import type { Command, Machine } from './machine.ts';

/** One way to get a browser; its commands run in turn until one fails. */
export type Installation = { title: string; commands: Command[] };

const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };

export const canUseApt = (machine: Machine): boolean =>
  machine.uid === 0 && inPath('apt-get', machine).some(machine.isFile);

export const aptInstallation = (packages: string[]): Installation => ({
  title: `Debian packages ${packages.join(', ')}`,
  commands: [
    { file: 'apt-get', args: ['update'], env: QUIET },
    { file: 'apt-get', args: ['install', '-y', '--no-install-recommends', ...packages], env: QUIET },
  ],
});

const install = async ({ title, commands }: Installation, machine: Machine): Promise<void> => {
  machine.say(`Installing a browser: ${title}`);
  for (const command of commands) {
    machine.say(`  ${command.file} ${command.args.join(' ')}`);
    if (await machine.run(command)) continue;
    machine.say('  That failed.');
    return;
  }
};

/**
 * Finds a browser or installs one, trying the ways in turn.
 * @throws with the advice if none can be had.
 */
export const ensureBrowser = async (
  places: BrowserPlaces,
  ways: Installation[],
  advice: string,
  machine: Machine,
): Promise<string> => {
  const present = findBrowser(places, machine);
  if (present !== null) return present;
  for (const way of ways) {
    await install(way, machine);
    const installed = findBrowser(places, machine);
    if (installed !== null) return installed;
  }
  throw new Error(`No ${places.title} was found and none could be installed. ${advice}`);
};

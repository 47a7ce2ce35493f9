import type { Command, Machine } from '#test/browser/machine.ts';

export type Pretence = Partial<Machine> & {
  files?: string[];
  /** Files that are there but do not start. */
  broken?: string[];
  /** What running a command does to the machine: the files it leaves behind, or null for a failure. */
  effect?: (command: Command) => string[] | null;
};

/** A machine that exists on paper only, with a log of what was run on it. */
export const pretendMachine = ({ files = [], broken = [], effect = () => null, ...given }: Pretence) => {
  const present = new Set([...files, ...broken]);
  const ran: string[] = [];
  const run = async (command: Command): Promise<boolean> => {
    ran.push([command.file, ...command.args].join(' '));
    const left = effect(command);
    for (const file of left ?? []) present.add(file);
    return left !== null;
  };
  const machine: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    uid: 1000,
    playwrightChromium: '/home/reader/.cache/ms-playwright/chrome',
    playwrightCli: '/project/node_modules/playwright/cli.js',
    isFile: (path) => present.has(path),
    starts: (path) => !broken.includes(path),
    run,
    say: () => {},
    ...given,
  };
  return { machine, ran };
};

import { arch, cpus, platform } from 'node:os';
import { browserVersion } from './plain-browser.ts';

/** What the figures were measured on, in a line. */
export const describeMachine = async (): Promise<string> => {
  const all = cpus();
  const processor = all[0]?.model.trim() ?? 'unknown processor';
  return `${processor}, ${all.length} cores, ${platform()} ${arch()}, Node ${process.version}, ${await browserVersion()}`;
};

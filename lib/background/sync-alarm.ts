import type { PackagedFeed } from './packaged-feed.ts';

type Alarm = { periodInMinutes?: number | undefined };
export type Alarms = {
  get: (name: string) => Promise<Alarm | undefined>;
  create: (name: string, times: { delayInMinutes: number; periodInMinutes: number }) => Promise<unknown>;
  clear: (name: string) => Promise<unknown>;
};

export const SYNC_ALARM = 'check-feed';

/**
 * Has the remote feed looked at as often as the packaged manifest says. An alarm that is there is left alone: setting it
 * anew at every start of the worker would put it off for ever.
 */
export const keepSyncAlarm = async (alarms: Alarms, packaged: PackagedFeed): Promise<void> => {
  const { address, interval } = await packaged.readManifest();
  if (address === null) {
    await alarms.clear(SYNC_ALARM);
    return;
  }
  const periodInMinutes = interval * 60;
  if ((await alarms.get(SYNC_ALARM))?.periodInMinutes === periodInMinutes) return;
  await alarms.create(SYNC_ALARM, { delayInMinutes: 1, periodInMinutes });
};

import type { PackagedFeed } from './packaged-feed.ts';

type Alarm = { periodInMinutes?: number | undefined };
export type Alarms = {
  get: (name: string) => Promise<Alarm | undefined>;
  create: (name: string, times: { delayInMinutes: number; periodInMinutes?: number }) => Promise<unknown>;
  clear: (name: string) => Promise<unknown>;
};

export const SYNC_ALARM = 'check-feed';
/** Rings once, after a look that failed. */
export const RETRY_ALARM = 'check-feed-again';

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

/** Has the remote feed looked at again in so many minutes, unless that is arranged; null takes it back. */
export const keepRetryAlarm = async (alarms: Alarms, minutes: number | null): Promise<void> => {
  if (minutes === null) await alarms.clear(RETRY_ALARM);
  else if (!(await alarms.get(RETRY_ALARM))) await alarms.create(RETRY_ALARM, { delayInMinutes: minutes });
};

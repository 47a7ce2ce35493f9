import { expect, test } from 'vitest';
import {
  type Alarms,
  keepRetryAlarm,
  keepSyncAlarm,
  RETRY_ALARM,
  SYNC_ALARM,
} from '#background/sync-alarm.ts';
import { good, trialFill } from './trial.ts';
import { packaged } from './trial-sync.ts';

const clockwork = () => {
  const set = new Map<string, { delayInMinutes: number; periodInMinutes?: number }>();
  const calls: string[] = [];
  const alarms: Alarms = {
    get: async (name) => set.get(name),
    create: async (name, times) => {
      calls.push(name);
      set.set(name, times);
    },
    clear: async (name) => set.delete(name),
  };
  return { alarms, set, calls };
};

test('an alarm that is there is left alone, as each start of the worker would put it off', async () => {
  const { alarms, set, calls } = clockwork();
  const { packaged: feed } = trialFill(packaged(1, { interval: 6 }));
  await keepSyncAlarm(alarms, feed);
  await keepSyncAlarm(alarms, feed);
  expect(calls).toEqual([SYNC_ALARM]);
  expect(set.get(SYNC_ALARM)?.periodInMinutes).toBe(360);
});

test('another interval in an update sets it anew, no address takes it away', async () => {
  const { alarms, set } = clockwork();
  await keepSyncAlarm(alarms, trialFill(packaged(1, { interval: 6 })).packaged);
  await keepSyncAlarm(alarms, trialFill(packaged(2, { interval: 24 })).packaged);
  expect(set.get(SYNC_ALARM)?.periodInMinutes).toBe(1_440);
  await keepSyncAlarm(alarms, trialFill(good()).packaged);
  expect(set.size).toBe(0);
});

test('a second look is arranged once, and taken back when it is not needed', async () => {
  const { alarms, set, calls } = clockwork();
  await keepRetryAlarm(alarms, 3.75);
  await keepRetryAlarm(alarms, 7.5);
  expect(calls).toEqual([RETRY_ALARM]);
  expect(set.get(RETRY_ALARM)).toEqual({ delayInMinutes: 3.75 });
  await keepRetryAlarm(alarms, null);
  expect(set.size).toBe(0);
});

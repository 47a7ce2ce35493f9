import type { BenchPage } from './plain-browser.ts';

/** Megabytes that a page's script holds once all it has let go of is gone, typed arrays included. */
export const heapOf = async ({ cdp }: BenchPage): Promise<number> => {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
};

import type { ExtendedBrowser } from '../browser/launch.ts';
import { DEMO_BUILD } from '../e2e/builds.ts';
import { openReader } from '../e2e/reading.ts';
import { type ScratchSite, startScratchSite } from '../e2e/scratch-site.ts';

/** A browser with the demo's build, and a site for its pages. */
export type ReaderBench = { reader: ExtendedBrowser; site: ScratchSite };

/** Runs something with them, and closes both whatever happens. */
export const withReader = async <Result>(run: (bench: ReaderBench) => Promise<Result>): Promise<Result> => {
  const site = await startScratchSite();
  try {
    const reader = await openReader(DEMO_BUILD);
    try {
      return await run({ reader, site });
    } finally {
      await reader.context.close();
    }
  } finally {
    await site.close();
  }
};

import { localDay } from '#core/model/local-day.ts';
import type { StartSources } from '#core/saving/sources-view.ts';
import { ask } from '#messaging/ask.ts';
import { download } from './download.ts';
import { startSources } from './sources-session.ts';

/** The saved sources of this browser. */
export const browserSources: StartSources = (show) =>
  startSources({ ask, download, today: () => localDay(Date.now()), show });

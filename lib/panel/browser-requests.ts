import type { StartRequests } from '#core/access/requests-view.ts';
import { localDay } from '#core/model/local-day.ts';
import { ask } from '#messaging/ask.ts';
import { download } from './download.ts';
import { startRequests } from './requests-session.ts';

/** The requests that this browser's extension made. */
export const browserRequests: StartRequests = (show) =>
  startRequests({ ask, download, today: () => localDay(Date.now()), show });

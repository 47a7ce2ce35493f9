import { NO_REQUESTS, type RequestsActions, type RequestsView } from '#core/access/requests-view.ts';
import { writeJsonLines } from '#core/exchange/json-lines.ts';
import { success } from '#core/model/result.ts';
import { counted } from '#core/wording/phrase.ts';
import type { Ask } from '#messaging/ask.ts';
import { gatherPages } from './gather-pages.ts';

export type RequestsWorld = {
  ask: Ask;
  download: (name: string, text: string) => void;
  /** The reader's own day as an ISO date. */
  today: () => string;
  show: (view: RequestsView) => void;
};

/** The list of the requests that were made; what is read last is what is shown, however slow an earlier reading is. */
export const startRequests = ({ ask, download, today, show }: RequestsWorld): RequestsActions => {
  let view = NO_REQUESTS;
  let readings = 0;
  const update = (changes: Partial<RequestsView>): void => {
    view = { ...view, ...changes };
    show(view);
  };
  const readPage = async (before: number | null) => {
    const reply = await ask('listRequests', { before });
    return reply.ok ? success({ rows: reply.value.requests, next: reply.value.next }) : reply;
  };

  const read = async (before: number | null): Promise<void> => {
    readings += 1;
    const reading = readings;
    const page = await readPage(before);
    if (reading !== readings) return;
    if (!page.ok) return update({ trouble: page.failure });
    const newer = before === null ? [] : (view.requests ?? []);
    update({ requests: [...newer, ...page.value.rows], next: page.value.next, trouble: null });
  };
  const exportAll = async (): Promise<void> => {
    update({ said: null, trouble: null });
    const gathered = await gatherPages(readPage);
    if (!gathered.ok) return update({ trouble: gathered.failure });
    download(`backstory-requests-${today()}.jsonl`, writeJsonLines(gathered.value));
    update({ said: counted('options_requests_exported', gathered.value.length) });
  };

  return {
    refresh: () => void read(null),
    readOlder: () => void read(view.next),
    exportAll: () => void exportAll(),
  };
};

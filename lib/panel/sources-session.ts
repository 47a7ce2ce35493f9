import { writeSourceLines } from '#core/exchange/source-lines.ts';
import { success } from '#core/model/result.ts';
import type { ListedSource } from '#core/model/saved-source.ts';
import { NO_SOURCES, type SourcesActions, type SourcesView } from '#core/saving/sources-view.ts';
import { counted, phrase } from '#core/wording/phrase.ts';
import type { Ask } from '#messaging/ask.ts';
import { gatherPages } from './gather-pages.ts';
import { importSources } from './import-sources.ts';

export type SourcesWorld = {
  ask: Ask;
  download: (name: string, text: string) => void;
  /** The reader's own day as an ISO date. */
  today: () => string;
  show: (view: SourcesView) => void;
};

const UNREADABLE = {
  what: phrase('trouble_file'),
  advice: phrase('trouble_file_advice'),
};

/** The list of saved sources, and what can be done with it. */
export const startSources = ({ ask, download, today, show }: SourcesWorld): SourcesActions => {
  let view = NO_SOURCES;
  const update = (changes: Partial<SourcesView>): void => {
    view = { ...view, ...changes };
    show(view);
  };

  const list = async (): Promise<void> => {
    const reply = await ask('listSources', null);
    update(reply.ok ? { sources: reply.value } : { trouble: reply.failure });
  };
  /** One thing at a time; the list is read anew when it has ended. */
  const work = async (task: () => Promise<Partial<SourcesView>>): Promise<void> => {
    if (view.busy) return;
    update({ busy: true, said: null, trouble: null });
    const changes = await task();
    await list();
    update({ busy: false, ...changes });
  };

  const remove = async (source: ListedSource): Promise<Partial<SourcesView>> => {
    const reply = await ask('removeSource', { id: source.id });
    if (!reply.ok) return { trouble: reply.failure };
    return { deleted: reply.value, said: phrase('options_said_deleted', source.title) };
  };
  const restore = async (): Promise<Partial<SourcesView>> => {
    if (!view.deleted) return {};
    const reply = await ask('saveSource', view.deleted);
    return reply.ok
      ? { deleted: null, said: phrase('options_said_restored', reply.value.title) }
      : { trouble: reply.failure };
  };
  const readPage = async (after: string | null) => {
    const reply = await ask('exportSources', { after });
    return reply.ok ? success({ rows: reply.value.sources, next: reply.value.next }) : reply;
  };
  const exportAll = async (): Promise<Partial<SourcesView>> => {
    const gathered = await gatherPages(readPage);
    if (!gathered.ok) return { trouble: gathered.failure };
    download(`backstory-sources-${today()}.jsonl`, writeSourceLines(gathered.value));
    return { said: counted('options_said_exported', gathered.value.length) };
  };
  const importText = async (read: () => Promise<string>): Promise<Partial<SourcesView>> => {
    const text = await read().catch(() => null);
    if (text === null) return { trouble: UNREADABLE };
    return { imported: await importSources(ask, text) };
  };

  void list();
  return {
    remove: (source) => void work(() => remove(source)),
    restore: () => void work(restore),
    exportAll: () => void work(exportAll),
    importText: (read) => void work(() => importText(read)),
  };
};

import { expect, test, vi } from 'vitest';
import { failure, success } from '#core/model/result.ts';
import type { SourcesView } from '#core/saving/sources-view.ts';
import { counted } from '#core/wording/phrase.ts';
import type { Ask } from '#messaging/ask.ts';
import { startSources } from '#panel/sources-session.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { idOf, sourceOf } from '../core/saving/made-up-source.ts';

const [one, two] = [sourceOf(idOf('1')), sourceOf(idOf('2'))];
const trouble = FULL_DISK;

const trial = (secondPage: unknown) => {
  const answers: Record<string, (input: { after: string | null }) => unknown> = {
    listSources: () => success([]),
    exportSources: ({ after }) => (after === null ? success({ sources: [one], next: one.id }) : secondPage),
    importSources: () =>
      success({ added: 1, kept: [2], problems: [{ line: 1, reason: 'The line is not JSON.' }] }),
  };
  const ask = (async (call: string, input: never) => answers[call]?.(input)) as Ask;
  const download = vi.fn<(name: string, text: string) => void>();
  let view: SourcesView | undefined;
  const show = (next: SourcesView) => {
    view = next;
  };
  const actions = startSources({ ask, download, today: () => '2024-02-01', show });
  return { actions, download, view: () => view };
};

test('an export is gathered page by page into one file', async () => {
  const { actions, download, view } = trial(success({ sources: [two], next: null }));
  actions.exportAll();
  await vi.waitFor(() =>
    expect(view()).toMatchObject({ busy: false, said: counted('options_said_exported', 2) }),
  );
  const text = `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`;
  expect(download).toHaveBeenCalledExactlyOnceWith('backstory-sources-2024-02-01.jsonl', text);
});

test('an export that breaks off gives no file, and it is said', async () => {
  const { actions, download, view } = trial(failure(trouble));
  actions.exportAll();
  await vi.waitFor(() => expect(view()).toMatchObject({ busy: false, trouble }));
  expect(download).not.toHaveBeenCalled();
});

test('lines of the later parts of a file keep their numbers', async () => {
  const { actions, view } = trial(null);
  const part = 'x'.repeat(7_999_000);
  actions.importText(async () => `${part}\n${part}`);
  await vi.waitFor(() => expect(view()?.imported).toMatchObject({ added: 2, kept: [2, 3] }));
  expect(view()?.imported?.problems.map(({ line }) => line)).toEqual([1, 2]);
});

import type { SourcesActions } from '#core/saving/sources-view.ts';

const WORDS = {
  exportAll: 'Export all',
  importFile: 'Import a file',
  reminder:
    'Removing Backstory from the browser removes its data, these sources too. Export them from time to time: the file can be imported again, here or in another browser.',
};

type SourceExchangeProps = { count: number; busy: boolean; actions: SourcesActions | null };

const takeFile = (input: HTMLInputElement, actions: SourcesActions | null): void => {
  const file = input.files?.[0];
  if (file) actions?.importText(() => file.text());
  // The same file may be chosen again.
  input.value = '';
};

/** All saved sources out to a file, and in from one. */
export const SourceExchange = ({ count, busy, actions }: SourceExchangeProps) => (
  <>
    <p class="exchange">
      <button type="button" class="button" disabled={busy || count === 0} onClick={actions?.exportAll}>
        {WORDS.exportAll}
      </button>
      <label class="button">
        {WORDS.importFile}
        <input
          type="file"
          class="unseen"
          accept=".jsonl,.ndjson,.json"
          disabled={busy}
          onChange={({ currentTarget }) => takeFile(currentTarget, actions)}
        />
      </label>
    </p>
    <p class="quiet">{WORDS.reminder}</p>
  </>
);

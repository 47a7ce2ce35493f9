import type { SourcesActions } from '#core/saving/sources-view.ts';
import { say } from '../shared/say.ts';

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
        {say('options_sources_export')}
      </button>
      <label class="button">
        {say('options_sources_import')}
        <input
          type="file"
          class="unseen"
          accept=".jsonl,.ndjson,.json"
          disabled={busy}
          onChange={({ currentTarget }) => takeFile(currentTarget, actions)}
        />
      </label>
    </p>
    <p class="quiet">{say('options_sources_reminder')}</p>
  </>
);

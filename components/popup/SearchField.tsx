import { isSearching, type SearchEvent, type SearchKey, type SearchState } from '#core/popup/search-state.ts';
import { say } from '../shared/say.ts';
import { OPTIONS, optionId } from './option-id.ts';

const KEYS: Record<string, SearchKey> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
  Enter: 'choose',
  Escape: 'escape',
};

const takeFocus = (field: HTMLInputElement | null): void => field?.focus();

type SearchFieldProps = { search: SearchState; onEvent: (event: SearchEvent) => void };

/** Arrows and the like belong to the text while nothing is found, and with a modifier always. */
const keyOf = (event: KeyboardEvent, hasChoices: boolean): SearchKey | undefined => {
  if (event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const key = KEYS[event.key];
  return hasChoices || key === 'choose' || key === 'escape' ? key : undefined;
};

/** Where the reader types; the keys that move among results are pressed here too. */
export const SearchField = ({ search, onEvent }: SearchFieldProps) => {
  const { active, text } = search;
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = keyOf(event, active >= 0);
    if (!key) return;
    event.preventDefault();
    onEvent({ kind: 'pressed', key });
  };
  return (
    <search class="search">
      <div class="field">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zM10.7 10.7 14 14" />
        </svg>
        <input
          type="text"
          role="combobox"
          aria-label={say('popup_search_label')}
          aria-expanded={active >= 0}
          aria-controls={active >= 0 ? OPTIONS : undefined}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          aria-autocomplete="list"
          aria-busy={isSearching(search) && search.answered !== search.token}
          placeholder={say('popup_search_hint')}
          autocomplete="off"
          spellcheck={false}
          maxLength={1_000}
          // An empty field would run from left to right, and the hint in it with it.
          {...(text !== '' && { dir: 'auto' })}
          ref={takeFocus}
          value={text}
          onInput={({ currentTarget }) => onEvent({ kind: 'typed', text: currentTarget.value })}
          onKeyDown={onKeyDown}
        />
      </div>
    </search>
  );
};

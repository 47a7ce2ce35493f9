import type { CardActions, CardContent } from '#core/incidents/card-view.ts';
import { say } from '../shared/say.ts';
import { tellDeed } from './done-words.ts';
import { Icon } from './Icon.tsx';

type DoneProps = Omit<Extract<CardContent, { state: 'done' }>, 'state'> & { onUndo: CardActions['undo'] };

/** What the reader has just had done, what follows from it, and the way back. */
export const Done = ({ deed, name, host, onUndo }: DoneProps) => {
  const { what, meaning } = tellDeed(deed, name, host);
  return (
    <div class="waiting">
      <p class="signed" data-tone="done">
        <Icon name="done" />
        <strong>{what}</strong>
      </p>
      <p class="quiet">{meaning}</p>
      <p>
        <button type="button" class="button" onClick={() => onUndo(deed)}>
          {say('card_undo')}
        </button>
      </p>
    </div>
  );
};

import { useState } from 'preact/hooks';
import type { CardActions, CardContent, CardDeed, TourPlace } from '#core/incidents/card-view.ts';
import type { EntityType } from '#core/model/entity.ts';
import { say } from '../shared/say.ts';
import { TypeLine } from '../shared/TypeLine.tsx';
import { COPY_KEY } from './citations.ts';
import { Tool } from './Tool.tsx';

type Shown = { type: EntityType | null; country: string | null };

const shownOf = (content: CardContent): Shown | null => {
  if (content.state === 'ready') return content.card.entity;
  if (content.state === 'open') return { type: null, country: null };
  return content.state === 'unlisted' ? { type: content.name.type, country: null } : null;
};

type BarProps = {
  content: CardContent;
  pinned: boolean;
  tour: TourPlace | null;
  actions: CardActions;
  onCopy: () => void;
};

const OF_ENTITY: { message: string; deed: CardDeed }[] = [
  { message: 'card_wrong_match', deed: 'wrong-match' },
  { message: 'card_mute', deed: 'muted' },
];
const OF_SITE: { message: string; deed: CardDeed }[] = [{ message: 'card_site_off', deed: 'site-off' }];

/** What concerns the name as a whole; a name that is not linked to an entity can only have its site switched off. */
const Menu = ({ content, actions, onCopy }: Pick<BarProps, 'content' | 'actions' | 'onCopy'>) => {
  const linked = content.state === 'ready';
  return (
    <ul class="menu">
      {linked && (
        <li>
          <button type="button" aria-keyshortcuts={COPY_KEY} onClick={onCopy}>
            {say('card_copy')} <kbd>{COPY_KEY}</kbd>
          </button>
        </li>
      )}
      {[...(linked ? OF_ENTITY : []), ...OF_SITE].map(({ message, deed }) => (
        <li key={deed}>
          <button type="button" onClick={() => actions.do(deed)}>
            {say(message)}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** What the card is about, in a line, and what can be done with the card. */
export const Bar = ({ content, pinned, tour, actions, onCopy }: BarProps) => {
  const [expanded, setExpanded] = useState(false);
  const shown = shownOf(content);
  return (
    <div class="top" data-bare={shown === null ? '' : undefined}>
      <div class="bar">
        {shown?.type && (
          <TypeLine type={shown.type} country={shown.country}>
            {tour && (
              <span class="quiet" aria-hidden="true">
                {say('card_shown_of', tour.at, tour.of)}
              </span>
            )}
          </TypeLine>
        )}
        <div class="tools">
          {shown && (
            <Tool icon="pin" label={say('card_pin')} pressed={pinned} onClick={() => actions.pin(!pinned)} />
          )}
          {content.state === 'ready' && (
            <Tool
              icon="open"
              label={say('card_open_entity')}
              onClick={() => actions.showDossier('entity', content.card.entity.key)}
            />
          )}
          {shown && (
            <Tool
              icon="more"
              label={say('card_more')}
              expanded={expanded}
              onClick={() => setExpanded(!expanded)}
            />
          )}
          <Tool icon="close" label={say('card_close')} onClick={() => actions.dismiss()} />
        </div>
      </div>
      {shown && expanded && <Menu content={content} actions={actions} onCopy={onCopy} />}
    </div>
  );
};

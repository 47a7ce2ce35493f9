import { useRef } from 'preact/hooks';
import type { CardActions, CardContent, TourPlace } from '#core/incidents/card-view.ts';
import { nameOf } from '../shared/EntityName.tsx';
import { say, wording } from '../shared/say.ts';
import { Bar } from './Bar.tsx';
import { Content } from './Content.tsx';
import { Deeds } from './deeds.ts';
import { tellDeed } from './done-words.ts';
import { writeTour } from './tour-words.ts';
import { useCopying } from './use-copying.ts';

export type CardProps = {
  content: CardContent;
  pinned: boolean;
  /** Set while the reader steps through the marks by keyboard. */
  tour: TourPlace | null;
  actions: CardActions;
};

const writeLabel = (content: CardContent): string => {
  switch (content.state) {
    case 'ready':
      return say('card_label', nameOf(content.card.entity));
    case 'open':
    case 'unlisted':
      return say('card_label', content.name.surface);
    case 'loading':
      return say('card_label', content.surface);
    case 'done':
    case 'filling':
    case 'failed':
      return say('extension_name');
    default:
      return content satisfies never;
  }
};

/** What is announced without being asked for: where the tour stands, and what the reader has just done. */
const writeNews = (content: CardContent, toured: string | null): string => {
  if (content.state === 'done') return tellDeed(content.deed, content.name, content.host).what;
  return toured ?? '';
};

/** What is known of the name the reader rests on, or why it is not there yet. */
export const Card = ({ content, pinned, tour, actions }: CardProps) => {
  const dialog = useRef<HTMLElement>(null);
  const { outcome, copy, copyByKey } = useCopying(content, actions);
  const toured = tour && writeTour(content, tour);
  // What was clicked goes away with its state: the focus stays in the card, or the card would be left.
  const staying =
    <Told extends unknown[]>(act: (...told: Told) => void) =>
    (...told: Told): void => {
      dialog.current?.focus();
      act(...told);
    };
  const kept: CardActions = {
    ...actions,
    choose: staying(actions.choose),
    do: staying(actions.do),
    undo: staying(actions.undo),
  };
  return (
    <section
      ref={dialog}
      class="card"
      role="dialog"
      aria-label={toured ?? writeLabel(content)}
      data-state={content.state}
      lang={wording().language}
      dir={wording().direction}
      tabIndex={-1}
      onKeyDown={copyByKey}
    >
      <Bar content={content} pinned={pinned} tour={tour} actions={kept} onCopy={() => copy(undefined)} />
      <Deeds.Provider
        value={{
          copy: ({ key }) => copy(key),
          show: (key) => actions.showDossier('incident', key),
        }}
      >
        <Content content={content} actions={kept} />
      </Deeds.Provider>
      <p class="unseen" role="status">
        {writeNews(content, toured)}
      </p>
      <p class="outcome" role="status">
        {outcome}
      </p>
    </section>
  );
};

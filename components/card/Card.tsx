import type { CardAnswer, CardView } from '#core/incidents/card-view.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { CoverageFoot } from './CoverageFoot.tsx';
import { EmptyRecord } from './EmptyRecord.tsx';
import { Failed } from './Failed.tsx';
import { Filling } from './Filling.tsx';
import { Head } from './Head.tsx';
import { IncidentSections } from './IncidentSections.tsx';
import { Loading } from './Loading.tsx';
import { Telling } from './Telling.tsx';

const WORDS = { product: 'Backstory', close: 'Close', incidents: 'Incidents' };

export type CardContent = CardAnswer | { state: 'loading'; surface: string };
export type CardProps = {
  answer: CardContent;
  onDismiss: () => void;
  /** The direction of the card's own language; the page's direction says nothing about it. */
  dir?: 'ltr' | 'rtl';
};

const labelOf = (answer: CardContent): string => {
  if (answer.state === 'ready') return `${WORDS.product}: ${answer.card.entity.name}`;
  return answer.state === 'loading' ? `${WORDS.product}: ${answer.surface}` : WORDS.product;
};

const DismissButton = ({ onDismiss }: { onDismiss: () => void }) => (
  <button type="button" class="dismiss" aria-label={WORDS.close} onClick={onDismiss}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  </button>
);

const isEmpty = ({ around, past, samePeriod, later }: CardView): boolean =>
  around.length + past.length + samePeriod.length + later.length === 0;

const Ready = ({ card }: { card: CardView }) => (
  <>
    <Scroller class="body" label={WORDS.incidents}>
      <Head card={card} />
      {isEmpty(card) ? (
        <EmptyRecord card={card} />
      ) : (
        <>
          <Telling card={card} />
          <IncidentSections card={card} />
        </>
      )}
    </Scroller>
    <CoverageFoot coverage={card.coverage} />
  </>
);

const Content = ({ answer }: { answer: CardContent }) => {
  switch (answer.state) {
    case 'ready':
      return <Ready card={answer.card} />;
    case 'loading':
      return <Loading surface={answer.surface} />;
    case 'filling':
      return <Filling done={answer.done} total={answer.total} />;
    case 'failed':
      return <Failed trouble={answer.trouble} />;
    default:
      return answer satisfies never;
  }
};

/** What is known of the name the reader rests on, or why it is not there yet. */
export const Card = ({ answer, onDismiss, dir = 'ltr' }: CardProps) => (
  <section
    class="card"
    role="dialog"
    aria-label={labelOf(answer)}
    data-state={answer.state}
    lang="en"
    dir={dir}
    tabIndex={-1}
  >
    <Content answer={answer} />
    <DismissButton onDismiss={onDismiss} />
  </section>
);

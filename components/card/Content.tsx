import type { CardActions, CardContent, CardView } from '#core/incidents/card-view.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { say } from '../shared/say.ts';
import { CoverageFoot } from './CoverageFoot.tsx';
import { isEmpty } from './citations.ts';
import { Done } from './Done.tsx';
import { EmptyRecord } from './EmptyRecord.tsx';
import { Failed } from './Failed.tsx';
import { Filling } from './Filling.tsx';
import { Head } from './Head.tsx';
import { IncidentSections } from './IncidentSections.tsx';
import { Loading } from './Loading.tsx';
import { OpenName } from './OpenName.tsx';
import { Telling } from './Telling.tsx';
import { Unlisted } from './Unlisted.tsx';

const Ready = ({ card }: { card: CardView }) => (
  <>
    <Scroller class="body" label={say('card_incidents')}>
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

/** What stands in the card below its bar. */
export const Content = ({ content, actions }: { content: CardContent; actions: CardActions }) => {
  switch (content.state) {
    case 'ready':
      return <Ready card={content.card} />;
    case 'open':
      return <OpenName name={content.name} onChoose={actions.choose} />;
    case 'unlisted':
      return <Unlisted name={content.name} onChoose={actions.choose} />;
    case 'loading':
      return <Loading surface={content.surface} />;
    case 'filling':
      return <Filling done={content.done} total={content.total} />;
    case 'failed':
      return <Failed trouble={content.trouble} />;
    case 'done':
      return <Done {...content} onUndo={actions.undo} />;
    default:
      return content satisfies never;
  }
};

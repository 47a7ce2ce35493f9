import type { UnlistedName } from '#core/incidents/card-view.ts';
import type { Key } from '#core/model/ids.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { say } from '../shared/say.ts';
import { typeWord } from '../shared/words.ts';
import { Choices } from './Choices.tsx';
import { CoverageFoot } from './CoverageFoot.tsx';
import { Why } from './Match.tsx';
import { Silence } from './Silence.tsx';

/** A name known by its form alone: that no list holds it, and what is near to it. */
export const Unlisted = ({ name, onChoose }: { name: UnlistedName; onChoose: (entity: Key) => void }) => (
  <>
    <Scroller class="body" label={say('card_unlisted')}>
      <header class="head">
        <h2 class="name">
          <bdi>{name.surface}</bdi>
        </h2>
        <p class="description">{say('card_unlisted_type', typeWord(name.type))}</p>
        <Why why={name.why} />
      </header>
      <div class="empty">
        <Silence type={name.type} title={say('card_unlisted')} meaning={say('card_unlisted_meaning')} />
      </div>
      {name.nearest.length > 0 && (
        <section class="near">
          <h3>{say('card_nearest')}</h3>
          <Choices label={say('card_nearest')} entities={name.nearest} onChoose={onChoose} />
        </section>
      )}
    </Scroller>
    <CoverageFoot coverage={name.coverage} />
  </>
);

import type { OpenName as Name } from '#core/incidents/card-view.ts';
import type { Key } from '#core/model/ids.ts';
import { Said } from '../shared/Said.tsx';
import { Scroller } from '../shared/Scroller.tsx';
import { say } from '../shared/say.ts';
import { Choices } from './Choices.tsx';
import { Quoted, Why } from './Match.tsx';

/** A name that may mean several entities: the reader says which. */
export const OpenName = ({ name, onChoose }: { name: Name; onChoose: (entity: Key) => void }) => (
  <Scroller class="body" label={say('card_open_name')}>
    <header class="head">
      <h2 class="name">{say('card_open_name')}</h2>
      <p class="description">
        <Said message="card_open_hint">
          <Quoted surface={name.surface} />
        </Said>
      </p>
      <Why why={name.why} />
    </header>
    <Choices label={say('card_open_name')} entities={name.options} onChoose={onChoose} />
  </Scroller>
);

import type { WelcomeActions, WelcomeView } from '#core/access/welcome-view.ts';
import { AccessWays } from './AccessWays.tsx';
import { AtHand } from './AtHand.tsx';
import { Promises } from './Promises.tsx';

const WORDS = {
  title: 'Backstory gives the news its past',
  lead: 'One choice below, and you can read on. It takes half a minute.',
  later: 'You can change all of this later in the',
  options: 'options',
};

type WelcomePageProps = { view: WelcomeView; actions: WelcomeActions };

/** What a new reader sees first: what Backstory does, where it may do so, and how to reach it. */
export const WelcomePage = ({ view, actions }: WelcomePageProps) => (
  <main class="sheet">
    <header>
      <h1>{WORDS.title}</h1>
      <p class="lead">{WORDS.lead}</p>
    </header>
    <Promises />
    <AccessWays view={view} actions={actions} />
    <AtHand browser={view.browser} shortcuts={view.shortcuts} />
    <p>
      {WORDS.later}{' '}
      <button type="button" class="link" onClick={actions.openOptions}>
        {WORDS.options}
      </button>
      .
    </p>
  </main>
);

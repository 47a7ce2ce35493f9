import type { WelcomeActions, WelcomeView } from '#core/access/welcome-view.ts';
import { Said } from '../shared/Said.tsx';
import { say } from '../shared/say.ts';
import { AccessWays } from './AccessWays.tsx';
import { AtHand } from './AtHand.tsx';
import { Promises } from './Promises.tsx';

type WelcomePageProps = { view: WelcomeView; actions: WelcomeActions };

/** What a new reader sees first: what Backstory does, where it may do so, and how to reach it. */
export const WelcomePage = ({ view, actions }: WelcomePageProps) => (
  <main class="sheet">
    <header>
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
    </header>
    <Promises />
    <AccessWays view={view} actions={actions} />
    <AtHand browser={view.browser} shortcuts={view.shortcuts} />
    <p>
      <Said message="welcome_later">
        <button type="button" class="link" onClick={actions.openOptions}>
          {say('welcome_options')}
        </button>
      </Said>
    </p>
  </main>
);

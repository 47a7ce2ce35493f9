import { areGranted, EVERY_SITE } from '#core/access/grants.ts';
import { originsOf } from '#core/access/news-choice.ts';
import type { WelcomeActions, WelcomeView } from '#core/access/welcome-view.ts';
import { Said } from '../shared/Said.tsx';
import { say, sayCount } from '../shared/say.ts';
import { NewsGroups } from './NewsGroups.tsx';
import { writeNow, writeOutcome } from './outcome-words.ts';
import { WayCard } from './WayCard.tsx';

type AccessWaysProps = { view: WelcomeView; actions: WelcomeActions };

const NewsWay = ({ view, actions }: AccessWaysProps) => {
  const { groups, chosen, listTrouble, grants } = view;
  const origins = originsOf(groups, chosen);
  const taken = grants !== null && origins.length > 0 && areGranted(grants, origins);
  const none = origins.length === 0;
  return (
    <WayCard
      title={say('welcome_news_title')}
      text={say('welcome_news_text')}
      button={none ? say('welcome_news_none') : sayCount('welcome_news_allow', origins.length)}
      main
      taken={taken}
      disabled={none}
      onClick={() => actions.allow('news')}
    >
      {listTrouble === null ? (
        <NewsGroups groups={groups} chosen={chosen} actions={actions} />
      ) : (
        <p>
          <Said message="welcome_news_trouble">
            <bdi lang="en">{listTrouble}</bdi>
          </Said>
        </p>
      )}
    </WayCard>
  );
};

/** The three ways to let Backstory read, each asked for in its own click, and what came of it. */
export const AccessWays = ({ view, actions }: AccessWaysProps) => {
  const { grants, outcome } = view;
  const nothing = grants !== null && grants.everywhere.length + grants.sites.length === 0;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{say('welcome_ways_title')}</h2>
      <p class="quiet">{say('welcome_ways_lead')}</p>
      <div class="ways">
        <NewsWay view={view} actions={actions} />
        <WayCard
          title={say('welcome_everywhere_title')}
          text={say('welcome_everywhere_text')}
          button={say('welcome_everywhere_allow')}
          taken={grants !== null && areGranted(grants, EVERY_SITE)}
          onClick={() => actions.allow('everywhere')}
        />
        <WayCard
          title={say('welcome_click_title')}
          text={say('welcome_click_text')}
          button={say(grants === null || nothing ? 'welcome_click_title' : 'welcome_click_give_back')}
          taken={false}
          onClick={() => actions.allow('click')}
        />
      </div>
      <p class="outcome" role="status" data-done={outcome?.done}>
        {outcome === null ? writeNow(grants) : writeOutcome(outcome)}
      </p>
    </section>
  );
};

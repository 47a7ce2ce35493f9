import { areGranted, EVERY_SITE } from '#core/access/grants.ts';
import { originsOf } from '#core/access/news-choice.ts';
import type { WelcomeActions, WelcomeView } from '#core/access/welcome-view.ts';
import { writeCount } from '../shared/numbers.ts';
import { NewsGroups } from './NewsGroups.tsx';
import { writeNow, writeOutcome } from './outcome-words.ts';
import { WayCard } from './WayCard.tsx';

const WORDS = {
  title: 'Where may it read?',
  lead: 'Your browser will ask you to confirm. Backstory reads nothing until you have allowed it.',
  news: {
    title: 'News sites',
    text: 'The sites listed here, and no others. Choose by language.',
    none: 'Tick a language first',
    trouble: 'The list of news sites cannot be read:',
  },
  everywhere: {
    title: 'Every site',
    text: 'Names are marked wherever you meet them, also on sites that no list knows.',
    button: 'Allow every site',
  },
  click: {
    title: 'Only when I click',
    text: 'No site is allowed. Open Backstory from the toolbar on a page to have that page read, once.',
    button: 'Only when I click',
    giveBack: 'Take back what is allowed',
  },
};

type AccessWaysProps = { view: WelcomeView; actions: WelcomeActions };

const NewsWay = ({ view, actions }: AccessWaysProps) => {
  const { groups, chosen, listTrouble, grants } = view;
  const origins = originsOf(groups, chosen);
  const taken = grants !== null && origins.length > 0 && areGranted(grants, origins);
  return (
    <WayCard
      title={WORDS.news.title}
      text={WORDS.news.text}
      button={origins.length === 0 ? WORDS.news.none : `Allow ${writeCount(origins.length, 'news site')}`}
      main
      taken={taken}
      disabled={origins.length === 0}
      onClick={() => actions.allow('news')}
    >
      {listTrouble === null ? (
        <NewsGroups groups={groups} chosen={chosen} actions={actions} />
      ) : (
        <p>
          {WORDS.news.trouble} <span dir="auto">{listTrouble}</span>
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
      <h2 id="ways">{WORDS.title}</h2>
      <p class="quiet">{WORDS.lead}</p>
      <div class="ways">
        <NewsWay view={view} actions={actions} />
        <WayCard
          title={WORDS.everywhere.title}
          text={WORDS.everywhere.text}
          button={WORDS.everywhere.button}
          taken={grants !== null && areGranted(grants, EVERY_SITE)}
          onClick={() => actions.allow('everywhere')}
        />
        <WayCard
          title={WORDS.click.title}
          text={WORDS.click.text}
          button={grants === null || nothing ? WORDS.click.button : WORDS.click.giveBack}
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

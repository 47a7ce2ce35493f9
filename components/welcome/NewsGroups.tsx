import type { WelcomeActions } from '#core/access/welcome-view.ts';
import type { NewsGroup } from '#core/model/news-site.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { say, wording } from '../shared/say.ts';

/** Most groups bear the name of their language, written in it; these are told in the reader's own. */
const TITLES: Record<string, string> = {
  agencies: 'welcome_news_agencies',
  defence: 'welcome_news_defence',
};

/** `mul` is a language to a library and to no reader. */
const langOf = ({ language }: NewsGroup): string | undefined => (language === 'mul' ? undefined : language);

const Title = ({ group }: { group: NewsGroup }) => {
  const title = TITLES[group.id];
  return title === undefined ? <bdi lang={langOf(group)}>{group.title}</bdi> : <bdi>{say(title)}</bdi>;
};

type GroupProps = { group: NewsGroup; chosen: boolean; onChoose: (chosen: boolean) => void };

const Group = ({ group, chosen, onChoose }: GroupProps) => (
  <label class="tick">
    <input
      type="checkbox"
      name={group.id}
      checked={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
    />
    <Title group={group} /> <span class="tally">{wording().number(group.sites.length)}</span>
  </label>
);

const Sites = ({ groups }: { groups: NewsGroup[] }) => (
  <details class="fold">
    <summary>{say('welcome_news_which')}</summary>
    <Scroller class="site-list" label={say('welcome_news_which')}>
      {groups.map((group) => (
        <p key={group.id}>
          <strong>
            <Title group={group} />
          </strong>
          <span lang={langOf(group)} dir="auto">
            {group.sites.map(({ name, domain }) => `${name} (${domain})`).join(' · ')}
          </span>
        </p>
      ))}
    </Scroller>
  </details>
);

type NewsGroupsProps = {
  groups: NewsGroup[];
  chosen: ReadonlySet<string>;
  actions: Pick<WelcomeActions, 'choose' | 'chooseAll'>;
};

/** The groups of news sites to choose from, and what is in them. */
export const NewsGroups = ({ groups, chosen, actions }: NewsGroupsProps) => (
  <>
    <fieldset class="ticks">
      <legend class="unseen">{say('welcome_news_legend')}</legend>
      <label class="tick all">
        <input
          type="checkbox"
          name="all"
          checked={groups.length > 0 && chosen.size === groups.length}
          onChange={({ currentTarget }) => actions.chooseAll(currentTarget.checked)}
        />
        {say('welcome_news_all')}
      </label>
      {groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          chosen={chosen.has(group.id)}
          onChoose={(now) => actions.choose(group.id, now)}
        />
      ))}
    </fieldset>
    <Sites groups={groups} />
  </>
);

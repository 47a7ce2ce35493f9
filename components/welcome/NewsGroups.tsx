import type { WelcomeActions } from '#core/access/welcome-view.ts';
import { writeNumber } from '#core/incidents/number-words.ts';
import type { NewsGroup } from '#core/model/news-site.ts';
import { Scroller } from '../shared/Scroller.tsx';

const WORDS = {
  legend: 'Groups of news sites',
  all: 'All',
  which: 'Which sites are these?',
};

/** `mul` is a language to a library and to no reader. */
const langOf = ({ language }: NewsGroup): string | undefined =>
  ['mul', 'en'].includes(language) ? undefined : language;

type GroupProps = { group: NewsGroup; chosen: boolean; onChoose: (chosen: boolean) => void };

const Group = ({ group, chosen, onChoose }: GroupProps) => (
  <label class="tick">
    <input
      type="checkbox"
      name={group.id}
      checked={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
    />
    <bdi lang={langOf(group)}>{group.title}</bdi> <span class="tally">{writeNumber(group.sites.length)}</span>
  </label>
);

const Sites = ({ groups }: { groups: NewsGroup[] }) => (
  <details class="fold">
    <summary>{WORDS.which}</summary>
    <Scroller class="site-list" label={WORDS.which}>
      {groups.map((group) => (
        <p key={group.id}>
          <strong dir="auto">{group.title}</strong>
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
      <legend class="unseen">{WORDS.legend}</legend>
      <label class="tick all">
        <input
          type="checkbox"
          name="all"
          checked={groups.length > 0 && chosen.size === groups.length}
          onChange={({ currentTarget }) => actions.chooseAll(currentTarget.checked)}
        />
        {WORDS.all}
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

import { say } from '../shared/say.ts';

const DOES: readonly [string, string][] = [
  ['welcome_read_term', 'welcome_read_text'],
  ['welcome_look_up_term', 'welcome_look_up_text'],
  ['welcome_save_term', 'welcome_save_text'],
];

const NEVER: readonly [string, string][] = [
  ['welcome_silent_term', 'welcome_silent_text'],
  ['welcome_untouched_term', 'welcome_untouched_text'],
  ['welcome_account_term', 'welcome_account_text'],
];

const List = ({ title, items }: { title: string; items: readonly [string, string][] }) => (
  <section>
    <h2>{title}</h2>
    <dl class="pairs">
      {items.map(([term, text]) => (
        <div key={term}>
          <dt>{say(term)}</dt>
          <dd>{say(text)}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** What Backstory does, and what it never does. */
export const Promises = () => (
  <div class="columns">
    <List title={say('welcome_does_title')} items={DOES} />
    <List title={say('welcome_never_title')} items={NEVER} />
  </div>
);

const DOES: readonly [string, string][] = [
  [
    'Read',
    'Bases, armed groups and drones are marked in the articles you read. Rest on a name to see what happened there before, and who says so.',
  ],
  ['Look up', 'Search every name and every incident from the toolbar, also without a network.'],
  ['Save', 'Keep an article as a source: its text, its date and the incident that it reports.'],
];

const NEVER: readonly [string, string][] = [
  [
    'It tells nobody what you read.',
    'The text of a page stays in this browser. The only requests Backstory makes are to the feeds of its data.',
  ],
  ['It changes no page.', 'Names are marked without touching what the site has written.'],
  ['It needs no account.', 'What you save is kept on this computer and is yours to export.'],
];

const List = ({ title, items }: { title: string; items: readonly [string, string][] }) => (
  <section>
    <h2>{title}</h2>
    <dl class="pairs">
      {items.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** What Backstory does, and what it never does. */
export const Promises = () => (
  <div class="columns">
    <List title="What it does" items={DOES} />
    <List title="What it never does" items={NEVER} />
  </div>
);

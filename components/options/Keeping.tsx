import { writeCount } from '../shared/numbers.ts';

const WORDS = {
  title: 'What Backstory keeps',
  where: 'Everything stays in this browser, on this computer:',
  kept: [
    'the data of the feed, which is the same for every reader',
    'what is set on this page',
    'the sources you saved',
  ],
  not: 'It keeps no list of the pages you read. In a private window, too, nothing is written unless you save a source or change a setting.',
  removing:
    'Removing Backstory from the browser removes all of this at once, and it cannot be brought back. Export your saved sources first.',
};

const writeSaved = (count: number): string =>
  count === 0 ? '' : ` You have ${writeCount(count, 'saved source')}.`;

/** What is on the reader's disk, and what becomes of it. */
export const Keeping = ({ savedSources }: { savedSources: number | null }) => (
  <section>
    <h2>{WORDS.title}</h2>
    <p>{WORDS.where}</p>
    <ul class="points">
      {WORDS.kept.map((kept) => (
        <li key={kept}>{kept}</li>
      ))}
    </ul>
    <p>{WORDS.not}</p>
    <p>
      <strong>{WORDS.removing}</strong>
      {writeSaved(savedSources ?? 0)}
    </p>
  </section>
);

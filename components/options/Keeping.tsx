import { say, sayCount } from '../shared/say.ts';

const KEPT = ['options_keeps_feed', 'options_keeps_settings', 'options_keeps_wrong', 'options_keeps_sources'];

/** What is on the reader's disk, and what becomes of it. */
export const Keeping = ({ savedSources }: { savedSources: number | null }) => (
  <section>
    <h2>{say('options_keeps_title')}</h2>
    <p>{say('options_keeps_where')}</p>
    <ul class="points">
      {KEPT.map((kept) => (
        <li key={kept}>{say(kept)}</li>
      ))}
    </ul>
    <p>{say('options_keeps_not')}</p>
    <p>
      <strong>{say('options_keeps_removing')}</strong>
      {savedSources ? ` ${sayCount('options_keeps_saved', savedSources)}` : ''}
    </p>
  </section>
);

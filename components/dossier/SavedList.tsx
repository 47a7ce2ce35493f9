import type { FoundSource } from '#core/search/answer.ts';
import { say, wording } from '../shared/say.ts';
import { Jump } from './Jump.tsx';
import { Section } from './Section.tsx';

/** The sources that the reader saved and linked here. */
export const SavedList = ({ saved }: { saved: FoundSource[] }) => {
  if (saved.length === 0) return null;
  return (
    <Section name="saved" title={say('dossier_saved_by_you')}>
      <ul class="lines">
        {saved.map(({ id, title, publisher, day }) => (
          <li key={id}>
            <Jump to={{ kind: 'source', key: id }}>
              <bdi>{title}</bdi>
            </Jump>{' '}
            <span class="quiet">
              {publisher !== null && (
                <>
                  <bdi>{publisher}</bdi> ·{' '}
                </>
              )}
              {wording().shortDay(day)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

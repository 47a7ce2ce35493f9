import type { FoundSource } from '#core/search/answer.ts';
import { writeShortDay } from '../shared/dates.ts';
import { Jump } from './Jump.tsx';
import { Section } from './Section.tsx';

const WORDS = { title: 'Saved by you' };

/** The sources that the reader saved and linked here. */
export const SavedList = ({ saved }: { saved: FoundSource[] }) => {
  if (saved.length === 0) return null;
  return (
    <Section name="saved" title={WORDS.title}>
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
              {writeShortDay(day)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

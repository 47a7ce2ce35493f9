import type { SourceDossier } from '#core/dossier/dossier-view.ts';
import { EntityLink } from './Jump.tsx';
import { Section } from './Section.tsx';

const WORDS = { title: 'Names in it', printed: 'printed as' };

type Mention = SourceDossier['mentions'][number];

const MentionItem = ({ mention }: { mention: Mention }) => (
  <li>
    <EntityLink relative={mention} />
    <span class="quiet">
      {mention.count > 1 && ` × ${mention.count}`}
      {mention.surface !== mention.name && (
        <>
          {' '}
          {WORDS.printed} <bdi>“{mention.surface}”</bdi>
        </>
      )}
    </span>
  </li>
);

/** What the article mentions, as found when it was saved. */
export const SourceMentions = ({ mentions }: Pick<SourceDossier, 'mentions'>) => {
  if (mentions.length === 0) return null;
  return (
    <Section name="mentions" title={WORDS.title}>
      <ul class="lines">
        {mentions.map((mention) => (
          <MentionItem key={`${mention.key} ${mention.surface}`} mention={mention} />
        ))}
      </ul>
    </Section>
  );
};

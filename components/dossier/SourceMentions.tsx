import type { SourceDossier } from '#core/dossier/dossier-view.ts';
import { Said } from '../shared/Said.tsx';
import { say } from '../shared/say.ts';
import { EntityLink } from './Jump.tsx';
import { Section } from './Section.tsx';

type Mention = SourceDossier['mentions'][number];

const MentionItem = ({ mention }: { mention: Mention }) => (
  <li>
    <EntityLink relative={mention} />
    <span class="quiet">
      {mention.count > 1 && ` ${say('dossier_mention_count', mention.count)}`}
      {mention.surface !== mention.name && (
        <>
          {' '}
          <Said message="dossier_printed">
            <bdi>{mention.surface}</bdi>
          </Said>
        </>
      )}
    </span>
  </li>
);

/** What the article mentions, as found when it was saved. */
export const SourceMentions = ({ mentions }: Pick<SourceDossier, 'mentions'>) => {
  if (mentions.length === 0) return null;
  return (
    <Section name="mentions" title={say('dossier_mentions')}>
      <ul class="lines">
        {mentions.map((mention) => (
          <MentionItem key={`${mention.key} ${mention.surface}`} mention={mention} />
        ))}
      </ul>
    </Section>
  );
};

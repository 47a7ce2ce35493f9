import type { SourceDossier } from '#core/dossier/dossier-view.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import { Failed } from '../card/Failed.tsx';
import { say } from '../shared/say.ts';
import type { DossierActions } from './dossier-actions.ts';
import { SourceDeleted } from './SourceDeleted.tsx';
import { SourceEditor } from './SourceEditor.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { SourceMentions } from './SourceMentions.tsx';
import { SourceText } from './SourceText.tsx';
import { Title } from './Title.tsx';
import { useSavedSource } from './use-saved-source.ts';

const Head = ({ source }: { source: SavedSource }) => (
  <header class="top">
    <p class="type">{say('dossier_source')}</p>
    <Title>
      <bdi {...(source.lang !== null && { lang: source.lang })}>{source.title}</bdi>
    </Title>
  </header>
);

type SourcePageProps = { dossier: SourceDossier; actions: DossierActions };

/** A saved source: all that was kept of it, and what the reader makes of it. */
export const SourcePage = ({ dossier, actions }: SourcePageProps) => {
  const editor = useSavedSource(dossier.source, actions);
  return (
    <article class="sheet" data-deleted={editor.deleted}>
      <Head source={editor.source} />
      <div class="side">
        <SourceFacts source={editor.source} />
        <SourceMentions mentions={dossier.mentions} />
      </div>
      <div class="main">
        {editor.deleted ? <SourceDeleted editor={editor} /> : <SourceEditor editor={editor} />}
        <p class="done" role="status">
          {editor.done}
        </p>
        {editor.trouble !== null && <Failed trouble={editor.trouble} />}
        <SourceLinks incidents={dossier.incidents} editor={editor} />
        <SourceText source={editor.source} />
      </div>
    </article>
  );
};

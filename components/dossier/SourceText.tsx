import type { SavedSource } from '#core/model/saved-source.ts';
import { say, sayCount } from '../shared/say.ts';
import { Section } from './Section.tsx';

/** The text of the article as it was shown, folded. */
export const SourceText = ({ source: { text, lang } }: { source: SavedSource }) => (
  <Section name="text" title={say('dossier_article')}>
    {text === '' ? (
      <p class="quiet">{say('dossier_text_none')}</p>
    ) : (
      <details class="fold">
        <summary>
          {say('dossier_text')} <span class="quiet">{sayCount('dossier_characters', text.length)}</span>
        </summary>
        <div class="article" dir="auto" {...(lang !== null && { lang })}>
          {text}
        </div>
      </details>
    )}
  </Section>
);

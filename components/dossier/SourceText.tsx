import type { SavedSource } from '#core/model/saved-source.ts';
import { writeCount } from '../shared/numbers.ts';
import { Section } from './Section.tsx';

const WORDS = { title: 'Article', shown: 'Text as shown', none: 'No text was kept.' };

/** The text of the article as it was shown, folded. */
export const SourceText = ({ source: { text, lang } }: { source: SavedSource }) => (
  <Section name="text" title={WORDS.title}>
    {text === '' ? (
      <p class="quiet">{WORDS.none}</p>
    ) : (
      <details class="fold">
        <summary>
          {WORDS.shown} <span class="quiet">{writeCount(text.length, 'character')}</span>
        </summary>
        <div class="article" dir="auto" {...(lang !== null && { lang })}>
          {text}
        </div>
      </details>
    )}
  </Section>
);

import { useState } from 'preact/hooks';
import type { CardActions, CardContent } from '#core/incidents/card-view.ts';
import { say } from '../shared/say.ts';
import { COPY_KEY, citationIn } from './citations.ts';

/** The incident that the focus is in, by its key. */
const incidentAt = (target: EventTarget | null): string | undefined =>
  (target as Element | null)?.closest('[data-incident]')?.getAttribute('data-incident') ?? undefined;

/**
 * Copies citations, of an incident by its key or else of the entity, and says how that ended, as long as the card shows
 * the same. Its key is taken only alone: with others it belongs to the browser.
 */
export const useCopying = (content: CardContent, { copy: toClipboard }: CardActions) => {
  const [ended, setEnded] = useState({ content, words: '' });
  const copy = (incident: string | undefined): void => {
    const citation = citationIn(content, incident);
    if (citation === null) return;
    const end = (words: string): void => setEnded({ content, words });
    // Said anew, also where the same is copied again.
    end('');
    toClipboard(citation).then(
      (copied) => end(say(copied ? 'card_copied' : 'card_not_copied')),
      () => end(say('card_not_copied')),
    );
  };
  const copyByKey = (event: KeyboardEvent): void => {
    const alone = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat);
    if (event.key !== COPY_KEY || !alone || content.state !== 'ready') return;
    event.preventDefault();
    event.stopPropagation();
    copy(incidentAt(event.target));
  };
  return { outcome: ended.content === content ? ended.words : '', copy, copyByKey };
};

import type { Article } from '../article/read-article.ts';
import type { SavedSource } from '../model/saved-source.ts';

/** What is known of an article apart from what it says: random id, hash of its text, ISO time of capture, names in it. */
export type Evidence = Pick<SavedSource, 'id' | 'textSha256' | 'capturedAt' | 'mentions'>;

/** An article as a saved source that is linked to nothing yet. */
export const newSource = ({ blocks, ...article }: Article, evidence: Evidence): SavedSource => ({
  ...article,
  ...evidence,
  incidents: [],
  note: '',
  tags: [],
});

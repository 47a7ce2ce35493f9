import type { SavedDate } from '#core/model/saved-source.ts';

/** How the date of an article is known. */
export const DATE_METHOD_WORDS: Record<SavedDate['method'], string> = {
  'json-ld': 'from its metadata (JSON-LD)',
  meta: 'from its metadata',
  time: 'from a date on the page',
  url: 'from its address',
  reader: 'entered by you',
};

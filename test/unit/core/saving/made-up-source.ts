import type { SavedSource } from '#core/model/saved-source.ts';

/** A saved source; its fields stand in the order of the schema, as those that were parsed do. */
export const sourceOf = (id: string, rest: Partial<SavedSource> = {}): SavedSource => ({
  id,
  url: `https://news.example/${id}`,
  canonical: `https://news.example/${id}`,
  title: `What happened in ${id}`,
  publisher: 'The Ledger',
  authors: ['Ann Lee'],
  dates: [{ what: 'published', day: '2024-01-28', found: '2024-01-28T10:00Z', method: 'meta' }],
  lang: 'en',
  text: 'Drones struck the base.',
  textSha256: '7358bd396c93f4f509920fba89b70ba5326fc6760d1ac21b2e19931433d5df40',
  capturedAt: '2024-01-29T05:30:00.000Z',
  mentions: [{ entity: 'trial:asad', surface: 'the base', type: 'base', count: 1 }],
  incidents: [],
  note: '',
  tags: [],
  ...rest,
});

export const idOf = (digit: string): string => digit.repeat(8);

import type { SavedSource } from '#core/model/saved-source.ts';

export const savedSource = (id: string, rest: Partial<SavedSource> = {}): SavedSource => ({
  id,
  url: 'https://news.example/a',
  canonical: 'https://news.example/a',
  title: 'Drone hits Tower 22',
  publisher: 'News',
  authors: [],
  dates: [],
  lang: 'en',
  text: 'What the article says.',
  textSha256: '0'.repeat(64),
  capturedAt: '2024-02-01T12:00:00.000Z',
  mentions: [],
  incidents: [],
  note: '',
  tags: [],
  ...rest,
});

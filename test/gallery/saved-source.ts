import type { SavedSource } from '#core/model/saved-source.ts';

/** A saved article of nobody's: made up, and linked to one record of the data and to one that it does not hold. */
export const SAVED_SOURCE: SavedSource = {
  id: '0b1f9c9e-6f0e-4c52-9d51-0d1f6f3a7c11',
  url: 'https://news.example/2024/01/29/tower-22?from=front',
  canonical: 'https://news.example/2024/01/29/tower-22',
  title: 'Drone hits outpost in Jordan near the Syrian border',
  publisher: 'The Example',
  authors: ['A. Writer', 'B. Reporter'],
  dates: [
    { what: 'published', day: '2024-01-29', found: '2024-01-29T06:30:00Z', method: 'json-ld' },
    { what: 'updated', day: '2024-01-30', found: '30 January 2024', method: 'time' },
  ],
  lang: 'en',
  text: 'A drone hit living quarters at an outpost known as Tower 22.\n\nAn MQ-9 was seen over the border later that day.',
  textSha256: '5f'.repeat(32),
  capturedAt: '2024-01-30T08:15:00.000Z',
  mentions: [
    { entity: 'backstory:tower-22', surface: 'Tower 22', type: 'base', count: 1 },
    { entity: 'backstory:mq-9', surface: 'MQ-9', type: 'drone', count: 2 },
    { entity: 'backstory:gone-since', surface: 'Camp Gone', type: 'base', count: 1 },
  ],
  incidents: ['backstory:2024-01-28-tower-22-drone-attack', 'backstory:2019-01-01-gone-since'],
  note: 'Names the quarters that were hit.',
  tags: ['Jordan', 'drones'],
};

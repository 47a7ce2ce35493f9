/** The shortest rows that parse: what a feed's file holds when everything else has its default. */
export const entityRow = (id: string, more: object = {}): object => ({
  id,
  type: 'base',
  name: `Name of ${id}`,
  description: 'A base made up for a test.',
  ...more,
});

export const incidentRow = (id: string, more: object = {}): object => ({
  id,
  date: '2024-01-28',
  place: 'tower-22',
  kind: 'drone-attack',
  status: 'confirmed',
  summary: 'A drone struck.',
  sources: [
    { url: 'https://news.example/1', publisher: 'News', supports: 'the strike', affiliation: 'agency' },
  ],
  ...more,
});

export const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

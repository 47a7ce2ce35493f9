import { describe, expect, it } from 'vitest';
import { buildCard } from '#core/incidents/build-card.ts';
import { phrase } from '#core/wording/phrase.ts';
import { incident, key, material } from './made-up.ts';

const two = [
  { url: 'https://a.example/1', publisher: 'A', supports: 'the claim', affiliation: 'party' },
  { url: 'https://b.example/2', publisher: 'B', supports: 'the toll', affiliation: 'agency', origin: 'AFP' },
];

describe('a card', () => {
  it('says what the entity is, how it matched, and as of when', () => {
    const card = buildCard(material([]));
    expect(card.entity).toMatchObject({
      name: 'Ain al-Asad',
      native: { text: 'عين الأسد', lang: 'ar' },
      description: 'A base.',
    });
    expect(card.match).toEqual({
      surface: 'Ain al-Assad',
      why: [phrase('why_written', 'Ain al-Asad')],
      chosen: false,
    });
    expect(card.asOf).toEqual({ day: '2024-06-10', method: 'meta' });
  });

  it('ties a claim to the sources that make it, and to no others', () => {
    const claims = [
      { source: 0, field: 'actor', value: 'front', stance: 'claims', by: 'front' },
      { source: 1, field: 'actor', value: 'front', stance: 'denies', by: 'Iraqi ministry' },
    ];
    const [told] = buildCard(
      material([
        incident('2024-05-01', { sources: two, claimedBy: ['front'], attributedTo: ['other'], claims }),
      ]),
    ).past;
    expect(told?.claimedBy).toEqual([{ name: 'The Front', sources: [0], by: [] }]);
    expect(told?.attributedTo).toEqual([{ name: 'other', sources: [], by: [] }]);
    expect(told?.deniedBy).toEqual([{ name: 'Iraqi ministry', sources: [1], by: [] }]);
  });

  it('says by whose account somebody is named, where it is neither their own nor the page’s', () => {
    const claims = [
      { source: 0, field: 'actor', value: 'front', stance: 'claims', by: 'a channel linked to militias' },
      { source: 1, field: 'actor', value: 'other', stance: 'attributes', by: 'B' },
    ];
    const [told] = buildCard(material([incident('2024-05-01', { sources: two, claims })])).past;
    expect(told?.claimedBy).toEqual([
      { name: 'The Front', sources: [0], by: ['a channel linked to militias'] },
    ]);
    expect(told?.attributedTo).toEqual([{ name: 'other', sources: [1], by: [] }]);
  });

  it('counts what it does not show', () => {
    const incidents = Array.from({ length: 9 }, (_, i) => incident(`2024-05-0${i + 1}`));
    const card = buildCard(material([...incidents, incident('2024-06-09'), incident('2024-07-01')]));
    expect(card.past).toHaveLength(5);
    expect(card).toMatchObject({
      pastTotal: 9,
      laterTotal: 1,
      tempo: { count: 9, days: 90, last: { date: '2024-05-09', precision: 'day' } },
    });
    expect(card.around.map(({ date }) => date)).toEqual(['2024-06-09']);
  });

  it('takes the store’s counts where it did not get all', () => {
    const card = buildCard(
      material([incident('2024-05-01'), incident('2024-06-09')], {
        totals: { before: 500, after: 30, lately: 40 },
      }),
    );
    expect(card).toMatchObject({ pastTotal: 499, laterTotal: 30, tempo: { count: 40 } });
  });

  it('counts what led up to the article itself, where it got all of that', () => {
    const march = incident('2024-03-20', { precision: 'month' });
    const totals = { before: 1, after: 60, lately: 1 };
    expect(buildCard(material([march, incident('2024-07-01')], { totals }))).toMatchObject({
      laterTotal: 60,
      tempo: { count: 0, last: null },
    });
  });

  it('labels what is not the entity’s own', () => {
    const parent = material([]).subject;
    expect(buildCard(material([], { scope: 'children' })).scope).toEqual({
      of: 'children',
      label: phrase('scope_places_within', 'Ain al-Asad'),
    });
    expect(buildCard(material([], { scope: 'parent', relatives: [parent] })).scope).toEqual({
      of: 'parent',
      label: phrase('scope_of', 'Ain al-Asad'),
    });
    const forces = {
      ...parent,
      entity: { ...parent.entity, type: 'group' as const, name: 'Popular Mobilization Forces' },
    };
    expect(buildCard(material([], { subject: forces, scope: 'children' })).scope).toEqual({
      of: 'children',
      label: phrase('scope_groups_within', phrase('scope_the', 'Popular Mobilization Forces')),
    });
    expect(buildCard(material([])).scope).toEqual({ of: 'own' });
  });

  it('says what the data covers there and then, and how old it is', () => {
    const { coverage } = buildCard(material([]));
    expect(coverage).toMatchObject({ sequence: 7, ageDays: 10, incidents: 417, unreadable: 2 });
    expect(coverage.rows.map(({ region }) => region)).toEqual(['Iraq and Syria']);
  });

  it('says what it covers of the countries of the incidents too, and of all where none is known', () => {
    const { entity } = material([]).subject;
    const militias = { key: key('militias'), entity: { ...entity, type: 'group' as const, country: null } };
    const rowsFor = (...incidents: ReturnType<typeof incident>[]) =>
      buildCard(material(incidents, { subject: militias })).coverage.rows.map(({ region }) => region);
    expect(rowsFor(incident('2024-05-01', { country: 'Yemen' }))).toEqual(['Yemen']);
    expect(rowsFor()).toEqual(['Iraq and Syria', 'Yemen']);
  });

  it('looks up coverage for a drone where it was used, not where it was made', () => {
    const subject = {
      key: key('mq-9'),
      entity: { ...material([]).subject.entity, type: 'drone' as const, country: 'United States' },
    };
    const inYemen = incident('2024-05-01', { country: 'Yemen', weapons: ['mq-9'] });
    expect(buildCard(material([inYemen], { subject })).coverage.rows.map(({ region }) => region)).toEqual([
      'Yemen',
    ]);
  });
});

import { expect, test } from 'vitest';
import { dossierCalls } from '#background/dossier-calls.ts';
import type { DossierAnswer } from '#core/dossier/dossier-view.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { DossierQuestion } from '#messaging/protocol.ts';
import { putSource } from '#store/sources.ts';
import { SAVED_SOURCE } from '#test/gallery/saved-source.ts';
import { english } from '#test/words/english.ts';
import { told } from '#test/words/told.ts';
import { manifestOf } from '../store/records.ts';
import { entity, filesOf, incident, trialFill } from './trial.ts';

const FILES = filesOf(
  manifestOf('trial', 1),
  [entity('asad', { parent: 'anbar' }), entity('gate', { parent: 'asad' }), entity('khs', { type: 'group' })],
  [
    incident('one', '2024-01-01', { claimedBy: ['khs'], formerIds: ['uno'], seeAlso: ['two', 'lost'] }),
    incident('two', '2024-01-28'),
    incident('elsewhere', '2024-01-29', { place: 'tanf' }),
  ],
);
const SAVED: SavedSource = {
  ...SAVED_SOURCE,
  incidents: ['trial:uno', 'trial:two', 'trial:lost'],
  mentions: [{ entity: 'trial:khs', surface: 'KHS', type: 'group', count: 1 }],
};

const trial = async () => {
  const { fill, keeper, world } = trialFill(FILES);
  const { openDossier } = dossierCalls({ fill, keeper, today: () => '2024-05-01' });
  const ask = async (question: DossierQuestion): Promise<DossierAnswer> =>
    openDossier(question, { id: 'ourselves' });
  return { ask, fill, keeper, world };
};

const filled = async () => {
  const { ask, fill, keeper } = await trial();
  await fill.check();
  await fill.whenDone();
  const opened = await keeper.open();
  if (!opened.ok) throw new Error(english.tell(opened.failure.what));
  await putSource(opened.value, SAVED);
  await putSource(opened.value, { ...SAVED_SOURCE, id: '11111111', incidents: [] });
  return ask;
};

test('an entity comes with its family, its incidents and what was saved about them', async () => {
  const ask = await filled();
  const answer = await ask({ kind: 'entity', key: 'trial:asad' });
  expect(answer).toMatchObject({
    kind: 'entity',
    parent: { key: 'trial:anbar', name: 'anbar', type: null },
    children: [{ key: 'trial:gate', name: 'GATE', type: 'base' }],
    incidents: [{ key: 'trial:two' }, { key: 'trial:one', claimedBy: [{ name: 'KHS' }] }],
    incidentsTotal: 2,
    saved: [{ id: SAVED.id }],
  });
});

test('what is saved about an entity mentions it or is linked to its incidents, and stands once', async () => {
  const ask = await filled();
  expect(await ask({ kind: 'entity', key: 'trial:khs' })).toMatchObject({ saved: [{ id: SAVED.id }] });
  expect(await ask({ kind: 'entity', key: 'trial:gate' })).toMatchObject({ saved: [] });
});

test('an incident is found by a former id, with what is beside it and what was saved under that id', async () => {
  const ask = await filled();
  const answer = await ask({ kind: 'incident', key: 'trial:uno' });
  expect(answer).toMatchObject({
    kind: 'incident',
    incident: { key: 'trial:one', place: 'ASAD' },
    seeAlso: [
      { key: 'trial:two', found: { place: 'ASAD', date: '2024-01-28' } },
      { key: 'trial:lost', found: null },
    ],
    saved: [{ id: SAVED.id }],
  });
});

test('a saved source follows its links to where they lead now', async () => {
  const ask = await filled();
  expect(await ask({ kind: 'source', key: SAVED.id })).toMatchObject({
    kind: 'source',
    source: { title: SAVED.title },
    incidents: [
      { key: 'trial:uno', found: { key: 'trial:one' } },
      { key: 'trial:two', found: { key: 'trial:two' } },
      { key: 'trial:lost', found: null },
    ],
  });
});

test('what is not there is missing', async () => {
  const ask = await filled();
  expect(await ask({ kind: 'entity', key: 'trial:gone' })).toEqual({ kind: 'missing' });
  expect(await ask({ kind: 'incident', key: 'trial:gone' })).toEqual({ kind: 'missing' });
  expect(await ask({ kind: 'source', key: '00000000' })).toEqual({ kind: 'missing' });
});

test('a store that is being filled says how far; a saved source does not wait for it', async () => {
  const { ask, fill } = await trial();
  expect(await ask({ kind: 'entity', key: 'trial:asad' })).toMatchObject({ kind: 'filling' });
  expect(await ask({ kind: 'source', key: '00000000' })).toEqual({ kind: 'missing' });
  await fill.whenDone();
});

test('a store that cannot be opened is told of', async () => {
  const { ask, world } = await trial();
  world.open = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(await ask({ kind: 'entity', key: 'trial:asad' })).toMatchObject({
    kind: 'failed',
    trouble: { advice: told('Free some space') },
  });
});

import { expect, test } from 'vitest';
import { findMentions } from '#background/find-mentions.ts';
import { keepGazetteer } from '#background/gazetteer-keeper.ts';
import { manifestOf } from '../store/records.ts';
import { entity, filesOf, trialFill } from './trial.ts';

const ALL = { style: 'tint', unwanted: { muted: [], types: [], wrong: [] } } as const;

test('a slice comes back with its names and the day it is read as of', async () => {
  const alias = { text: 'Ain al-Asad', lang: 'en', kind: 'name' };
  const files = filesOf(
    manifestOf('trial', 1),
    [entity('asad', { name: 'Ain al-Asad', aliases: [alias] })],
    [],
  );
  const { keeper, packaged } = trialFill(files);
  const gazetteer = keepGazetteer({ keeper, packaged, release: '1.0', isFilling: () => false });
  const blocks = ['Rockets were fired at Ain al-Asad.', 'Nothing is named here.'];
  const evidence = { url: 'https://news.example/2024/01/28/rockets', jsonLd: [], meta: [], times: [] };
  const found = await findMentions(gazetteer, '2024-05-01', ALL, { evidence, blocks, known: [] });
  expect(found).toMatchObject({
    state: 'on',
    style: 'tint',
    asOf: { day: '2024-01-28', method: 'url' },
    blocks: [[{ start: 22, end: 33, surface: 'Ain al-Asad', entity: 'trial:asad' }], []],
  });
});

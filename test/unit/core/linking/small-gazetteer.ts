import * as v from 'valibot';
import { compileGazetteer } from '#core/gazetteer/compile.ts';
import { linkMentions } from '#core/linking/link.ts';
import { entitySchema } from '#core/model/entity.ts';
import { idOf, type Key, keyOf } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';

const name = (text: string, lang = 'en') => ({ text, lang, kind: 'name' });

const ENTITIES = [
  { id: 'ain-al-asad', type: 'base', name: 'Ain al-Asad', country: 'Iraq',
    aliases: [name('Ain al-Asad'), name('Ain al-Assad'), name('Ain al-Asad air base'), name('عين الأسد', 'ar')],
    ambiguous: [{ text: 'al-Asad', why: 'also the Assad family name' }] },
  { id: 'balad', type: 'base', name: 'Balad Air Base', country: 'Iraq', aliases: [name('Balad air base')],
    ambiguous: [{ text: 'Balad', why: 'also the town; only with a head noun or a military cue' }] },
  { id: 'rumaylin', type: 'base', name: 'Rmelan', country: 'Syria', aliases: [name('Rmelan')],
    ambiguous: [{ text: 'Rmelan', why: 'also the town' }] },
  { id: 'al-shaddadi', type: 'base', name: 'al-Shaddadi', country: 'Syria', aliases: [name('al-Shaddadi')],
    ambiguous: [{ text: 'al-Shaddadi', why: 'also the town' }] },
  { id: 'tower-22', type: 'base', name: 'Tower 22', country: 'Jordan', aliases: [name('Tower 22')] },
  { id: 'hezbollah', type: 'group', name: 'Hezbollah', country: 'Lebanon', aliases: [name('Hezbollah'), name('Lebanese Hezbollah')],
    ambiguous: [{ text: 'Hezbollah', why: "inside Kata'ib Hezbollah it means another group" }] },
  { id: 'kataib-hezbollah', type: 'group', name: "Kata'ib Hezbollah", country: 'Iraq', parent: 'pmf',
    aliases: [name("Kata'ib Hezbollah")], ambiguous: [{ text: 'Iraqi Hezbollah', why: 'general term' }] },
  { id: 'pmf', type: 'group', name: 'Popular Mobilization Forces', country: 'Iraq',
    aliases: [name('Popular Mobilization Forces'), name('Haşdi Şabi', 'tr'), { text: 'PMF', lang: 'en', kind: 'acronym' }],
    ambiguous: [{ text: 'PMF', why: 'short form with other meanings' }] },
  { id: 'saraya', type: 'group', name: 'Saraya Awliya al-Dam', country: 'Iraq', aliases: [name('Saraya Awliya al-Dam')] },
  { id: 'one-front', type: 'group', name: 'First Front', country: 'Iraq', aliases: [name('The Front')], ambiguous: [{ text: 'The Front', why: 'two groups' }] },
  { id: 'other-front', type: 'group', name: 'Second Front', country: 'Iraq', aliases: [name('The Front')], ambiguous: [{ text: 'The Front', why: 'two groups' }] },
  { id: 'mq-9', type: 'drone', name: 'MQ-9 Reaper', aliases: [name('MQ-9'), name('MQ-9 Reaper'), name('Reaper drone')],
    ambiguous: [{ text: 'Reaper', why: 'common word' }] },
  { id: 'rsf', type: 'group', name: 'Rapid Support Forces', country: 'Sudan',
    aliases: [{ text: 'RSF', lang: 'en', kind: 'acronym' }], ambiguous: [{ text: 'RSF', why: 'also other bodies' }] },
  { id: 'iris', type: 'group', name: 'Iris', aliases: [{ text: 'IRIS', lang: 'en', kind: 'acronym' }], ambiguous: [{ text: 'IRIS', why: 'also a flower' }] },
  { id: 'saad', type: 'group', name: 'Saad', aliases: [{ text: 'SAAD', lang: 'en', kind: 'acronym' }], ambiguous: [{ text: 'SAAD', why: 'also a given name' }] },
  { id: 'islamic-state', type: 'group', name: 'Islamic State', aliases: [name('Islamic State')], ambiguous: [{ text: 'Islamic State', why: 'general term' }] },
  { id: 'besmaya', type: 'base', name: 'Besmaya', country: 'Iraq', aliases: [name('Besmaya')], ambiguous: [{ text: 'Besmaya', why: 'also the town' }] },
  { id: 'lancet', type: 'drone', name: 'Lancet', aliases: [name('Lancet')], ambiguous: [{ text: 'Lancet', why: 'also a journal' }, { text: 'Anvil', why: 'common word' }] },
  { id: 'orbiter', type: 'drone', name: 'Orbiter', aliases: [name('Orbiter')] },
  { id: 'shahed-family', type: 'drone', name: 'Shahed drones', aliases: [name('Shahed drone'), name('پهپادهای شاهد', 'fa')] },
  { id: 'shahed-131', parent: 'shahed-family', type: 'drone', name: 'Shahed-131', aliases: [name('Shahed-131')] },
  { id: 'shahed-136', parent: 'shahed-family', type: 'drone', name: 'Shahed-136', aliases: [name('Shahed-136'), name('شاهد ۱۳۶', 'fa')] },
  { id: 'erbil', type: 'place', name: 'Erbil', aliases: [name('Erbil')] },
  { id: 'missile', type: 'system', name: 'ballistic missile', annotate: false, aliases: [name('ballistic missile')] },
].map((row) => ({ description: 'Made up for tests.', ...row })); // biome-ignore format: a table

export const key = (id: string): Key => keyOf('test', id);

export const gazetteer = compileGazetteer(
  ENTITIES.map((row) => v.parse(entitySchema, row)).map((entity) => ({ key: key(entity.id), entity })),
);

export const link = (...blocks: string[]): Mention[] => linkMentions(gazetteer, blocks, { known: [] }).flat();

/** Surface and id of every mention. */
export const seen = (...blocks: string[]): [string, string | null][] =>
  link(...blocks).map(({ surface, entity }) => [surface, entity && idOf(entity)]);

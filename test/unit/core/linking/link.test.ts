import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkMentions } from '#core/linking/link.ts';
import { phrase } from '#core/wording/phrase.ts';
import { gazetteer, key, link, seen } from './small-gazetteer.ts';

/** A sentence that makes any page one on armed conflict. */
const WAR = 'Rockets and drones attacked troops, and two soldiers were wounded.';

describe('spans', () => {
  it.each([
    ['Ain al-Asad air base', 'Ain al-Asad air base'],
    ['the Ain al‑Asad Air Base in Iraq', 'Ain al‑Asad Air Base'],
    ['Ain\u00a0al-As\u00adad', 'Ain\u00a0al-As\u00adad'],
    ['the sprawling Ain al-Assad military base', 'Ain al-Assad military base'],
    ['at Ain al-Asad’s gate', 'Ain al-Asad'],
    ['base d’Aïn al-Assad', 'base d’Aïn al-Assad'],
    ['قاعدة عين الأسد', 'قاعدة عين الأسد'],
    ['وعين الأسد', 'عين الأسد'],
    ['(Ain al-Asad)', 'Ain al-Asad'],
    ['#Ain_al_Asad', 'Ain_al_Asad'],
  ])('%j', (text, surface) => expect(seen(WAR, text)).toEqual([[surface, 'ain-al-asad']]));

  it.each([
    ['two MQ-9s', 'MQ-9s'],
    ['the MQ-9 Reapers', 'MQ-9 Reapers'],
    ['an MQ-9B', 'MQ-9B'],
    ['American Reaper drones', 'Reaper'],
    ['an MQ9 fell', 'MQ9'],
  ])('%j', (text, surface) => expect(seen(WAR, text)).toEqual([[surface, 'mq-9']]));

  it('leave suffixes and owners out', () => {
    expect(seen(WAR, "Haşdi Şabi'nin")).toEqual([['Haşdi Şabi', 'pmf']]);
    expect(seen(WAR, 'Lebanese Hezbollah')).toEqual([['Hezbollah', 'hezbollah']]);
  });

  it('take a bare number that goes on a list of models', () => {
    expect(seen(WAR, 'Shahed-131/136 drones')).toEqual([
      ['Shahed-131', 'shahed-131'],
      ['136', 'shahed-136'],
    ]);
    expect(seen(WAR, 'Shahed-136 and 131 others')).toEqual([['Shahed-136', 'shahed-136']]);
  });

  it('do not reach into other words or over the end of a sentence', () => {
    expect(seen(WAR, 'XMQ-9', 'Hezbollahstan', 'Ain. Al-Asad', 'Tower, 22', 'Ain\nal-Asad')).toEqual([]);
  });
});

describe('which entity', () => {
  it('a name inside a longer one is part of it', () => {
    expect(seen(WAR, "Kata'ib Hezbollah and Hezbollah")).toEqual([
      ["Kata'ib Hezbollah", 'kataib-hezbollah'],
      ['Hezbollah', 'hezbollah'],
    ]);
  });
  it('nobody where two are equally likely: the reader chooses', () => {
    expect(link(WAR, 'The Front militia')).toMatchObject([
      { surface: 'The Front', entity: null, among: [key('one-front'), key('other-front')] },
    ]);
  });
  it('the one that the page has named already', () => {
    const [mentions] = linkMentions(gazetteer, [`${WAR} The Front militia`], {
      known: [key('one-front')],
    });
    expect(mentions?.map(({ entity }) => entity)).toEqual([key('one-front')]);
  });
  it('never a place, nor what is not annotated', () => {
    expect(seen(WAR, 'ballistic missile attack on Erbil')).toEqual([]);
  });
});

describe('forms with other meanings', () => {
  it.each([
    'The Grim Reaper plays bass tonight.',
    'A reaper and a mower for sale.',
    'Balad is a village of poets.',
    'Climbing tower 22 feet high.',
    'The PMF is a formula of statistics.',
    'President al-Asad spoke.',
  ])('are left alone in %j', (text) => expect(seen(text)).toEqual([]));

  it.each([
    ['A Reaper drone was shot down.', 'Reaper'],
    ['Missiles and drones attacked: the Reaper, unmanned, fell.', 'Reaper'],
  ])('count beside words for drones: %j', (text, surface) => expect(seen(text)).toEqual([[surface, 'mq-9']]));

  it('count as a base with a head noun, or as a target', () => {
    expect(seen(WAR, 'Balad airbase')).toEqual([['Balad airbase', 'balad']]);
    expect(seen(WAR, 'an air base at Balad')).toEqual([['air base at Balad', 'balad']]);
    expect(seen(WAR, 'the US base in Rmelan, al-Shaddadi')).toEqual([
      ['Rmelan', 'rumaylin'],
      ['al-Shaddadi', 'al-shaddadi'],
    ]);
    expect(seen(WAR, 'the town of Balad', 'Balad district', 'a café in Balad')).toEqual([]);
  });

  it('count where the page names the entity in full', () => {
    expect(
      seen(WAR, 'Ain al-Asad was hit.', 'The fire at al-Asad went out.').map(([surface]) => surface),
    ).toEqual(['Ain al-Asad', 'al-Asad']);
  });

  it('short forms count once the page introduces them', () => {
    expect(seen(WAR, 'Saraya Awliya al-Dam (SAD) spoke.', 'SAD said so; SADLY not.')).toEqual([
      ['Saraya Awliya al-Dam', 'saraya'],
      ['SAD', 'saraya'],
      ['SAD', 'saraya'],
    ]);
  });
});

describe('a part of a page that came late', () => {
  const late = 'They met at Tower 22.';
  it('is not enough by itself', () => expect(seen(late)).toEqual([]));
  it('goes by what the page has named before', () => {
    const [mentions] = linkMentions(gazetteer, [late], { known: [key('ain-al-asad')] });
    expect(mentions?.map(({ surface }) => surface)).toEqual(['Tower 22']);
  });
});

describe('every mention', () => {
  it('says why', () => {
    expect(link(WAR, 'Balad airbase')[0]?.why).toEqual([
      phrase('why_written', 'Balad'),
      phrase('why_page_on_armed_conflict'),
      phrase('why_head_noun'),
    ]);
    expect(link(WAR, 'Hezbollah')[0]?.why.length).toBeGreaterThan(1);
  });

  const pieces = fc.constantFrom(
    'Ain al-Asad',
    ' air base',
    'MQ-9',
    '/136',
    'Shahed-131',
    ' Balad',
    'PMF',
    ' (SAD) ',
    '\ud800',
    '\u200f',
    'drone ',
    '😀',
    ' in ',
    'Kata’ib Hezbollah',
    '\n',
    'حزب الله',
  );
  it('has the text of its span, and no two overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const mention of link(text)) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
          }
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { CardView, Tempo } from '#core/incidents/card-view.ts';
import { phrase } from '#core/wording/phrase.ts';
import { readyState } from '#test/gallery/states.ts';
import { renderReady, textsOf } from './render.tsx';

const base = readyState('base');
const reading = { day: '2026-11-21', method: 'reading' } as const;
const telling = (changes: Partial<CardView>, selector: string): string[] =>
  textsOf(renderReady({ ...base, ...changes }), selector);
const tempoOf = (tempo: Tempo, asOf = base.asOf) => telling({ tempo, asOf }, '.tempo');

describe('tempo', () => {
  it('says that none is recorded, never that nothing happened', () => {
    expect(tempoOf({ count: 0, days: 90, last: null })).toEqual([
      'None recorded in the 90 days before this article',
    ]);
  });

  it('counts, and dates the last as precisely as known', () => {
    expect(tempoOf({ count: 3, days: 90, last: { date: '2021-05-15', precision: 'month' } })).toEqual([
      '3 incidents recorded in the 90 days before this article, the last in May 2021',
    ]);
    expect(tempoOf({ count: 1, days: 90, last: { date: '2026-10-02', precision: 'day' } }, reading)).toEqual([
      '1 incident recorded in the 90 days before today, on 2 October 2026',
    ]);
    expect(tempoOf({ count: 2, days: 90, last: null })).toEqual([
      '2 incidents recorded in the 90 days before this article',
    ]);
  });
});

describe('scope', () => {
  it('is silent for the entity’s own incidents and names whose they are otherwise', () => {
    expect(telling({}, '.scope')).toEqual([]);
    const label = phrase('scope_groups_within', 'PMF');
    expect(telling({ scope: { of: 'children', label } }, '.scope')).toEqual([
      'No earlier incident recorded under this name. Shown instead: incidents of groups within PMF',
    ]);
  });
});

describe('the match', () => {
  const matchOf = (changes: Partial<CardView['match']>) =>
    telling({ match: { surface: base.entity.name, why: [], chosen: false, ...changes } }, '.match');

  it('folds away by what the name was matched, and says how it is printed and who chose it', () => {
    const why = [phrase('why_alias')];
    expect(matchOf({ why })).toEqual(['Why this nameMatched: alias']);
    expect(matchOf({ why, surface: 'Ayn al-Asad' })).toEqual(['Printed as “Ayn al-Asad”Matched: alias']);
    expect(matchOf({ surface: 'Asad', chosen: true })).toEqual(['Printed as “Asad” · Chosen by you']);
  });

  it('leaves out what it has no words for', () => {
    const why = [phrase('no_such_message'), phrase('why_alias'), phrase('no_such_message')];
    expect(matchOf({ why })).toEqual(['Why this nameMatched: alias']);
  });

  it('is silent where there is nothing to say', () => {
    expect(matchOf({})).toEqual([]);
  });
});

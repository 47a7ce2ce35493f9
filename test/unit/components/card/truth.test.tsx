import { describe, expect, it } from 'vitest';
import { incident } from '#test/gallery/incidents.ts';
import { readyState, STATES } from '#test/gallery/states.ts';
import { keysIn, renderCard, renderReady, textsOf } from './render.tsx';

const base = readyState('base');
const showing = (one: ReturnType<typeof incident>) =>
  renderReady({ ...base, around: [], past: [one], pastTotal: 1, later: [], laterTotal: 0 });

describe('dates', () => {
  it('shows no day of an incident known to the month', () => {
    const root = showing(incident('2021-05-xx-ain-al-asad-falaq-may-2021'));
    expect(textsOf(root, '.incident time')).toEqual(['in May 2021']);
    expect(root.querySelector('.incident time')?.getAttribute('datetime')).toBe('2021-05');
  });
});

describe('claims', () => {
  it('links a claim to the source that makes it', () => {
    const root = showing(incident('2024-01-20-ain-al-asad-missile-attack'));
    expect(textsOf(root, '[data-role=claimedBy]')).toEqual(['Claimed byIslamic Resistance in Iraq[3]']);
    expect(root.querySelectorAll('[data-role=claimedBy] a').length).toBe(1);
    expect(textsOf(root, '[data-role=attributedTo] dt')).toEqual(['Attributed to']);
  });

  it('points at no single source where the data ties none, and keeps the roles apart', () => {
    const root = showing(incident('2024-01-28-tower-22-drone-attack'));
    expect(textsOf(root, '[data-role]')).toEqual([
      'Claimed byIslamic Resistance in Iraq (record of 5 sources)',
      "Attributed toKata'ib Hezbollah (record of 5 sources)",
    ]);
    expect(root.querySelectorAll('.incident > .facts a').length).toBe(0);
    expect(textsOf(root, '.sources li').length).toBe(5);
  });

  it('shows a denial with its source', () => {
    const root = showing(incident('2025-07-03-erbil-air-base-intercept'));
    expect(textsOf(root, '[data-role=deniedBy]')).toEqual(['Denied byIraqi government[2]']);
  });
});

describe('what came when', () => {
  it('keeps later incidents apart, closed and marked', () => {
    const root = renderReady(base);
    const later = keysIn(root, '[data-group=later]');
    expect(later).toEqual(base.later.map(({ key }) => key));
    expect(keysIn(root, '[data-group=past]')).toEqual(base.past.map(({ key }) => key));
    expect(root.querySelector('[data-group=later]')?.hasAttribute('open')).toBe(false);
    expect(textsOf(root, '[data-group=later] .chip[data-status=later]').length).toBe(later.length);
    expect(textsOf(root, '[data-group=past] .chip[data-status=later]')).toEqual([]);
  });

  it('counts what it does not show', () => {
    const root = renderReady(base);
    expect(textsOf(root, '[data-group=past] .more')).toEqual(['and 23 more recorded before it']);
    expect(textsOf(root, '[data-group=later] .tally')).toEqual(['31 incidents']);
  });

  it('keeps what is known to the article’s month out of the past', () => {
    const card = readyState('same-month');
    const root = renderCard({ state: 'ready', card });
    expect(keysIn(root, '[data-group=same-period]')).toEqual(card.samePeriod.map(({ key }) => key));
    expect(textsOf(root, '[data-group=same-period] h3')).toEqual(['In the same month']);
  });
});

describe('links', () => {
  it('lead to web pages only, into a tab that learns nothing', () => {
    for (const state of Object.values(STATES))
      for (const link of renderCard(state).querySelectorAll('a')) {
        expect(link.getAttribute('href')).toMatch(/^https?:/);
        expect(link.getAttribute('rel')).toBe('noopener noreferrer');
        expect(link.getAttribute('target')).toBe('_blank');
      }
  });

  it('shows a source without a web address as text', () => {
    const root = renderReady(readyState('awkward'));
    const first = root.querySelector('.sources li');
    expect(first?.textContent).toContain('Wikipedia');
    expect(first?.querySelectorAll('a').length).toBe(0);
  });
});

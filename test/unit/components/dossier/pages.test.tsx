import { describe, expect, it } from 'vitest';
import { DOSSIER_STATES, entityDossier, incidentDossier } from '#test/gallery/dossier-states.ts';
import { textsOf } from '../card/render.tsx';
import { renderPage } from './render-page.tsx';

const linksOf = (root: Element, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('every state', () => {
  it.for(Object.entries(DOSSIER_STATES))('%s is drawn', ([, { hash, content }]) => {
    const root = renderPage(content(), { hash });
    expect((root.textContent ?? '').trim()).not.toBe('');
    for (const link of root.querySelectorAll('a[href^=http]')) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('target')).toBe('_blank');
    }
    for (const link of root.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(#\/|https?:)/);
  });
});

describe('an entity', () => {
  it('leads to each of its incidents, by year', () => {
    const dossier = entityDossier('ain-al-asad');
    const root = renderPage(dossier);
    expect(linksOf(root, '.year h4 a')).toEqual(dossier.incidents.map(({ key }) => `#/incident/${key}`));
    const years = [...root.querySelectorAll('.year')].map((year) => Number(year.getAttribute('data-year')));
    expect(years).toEqual([...years].sort((one, other) => other - one));
  });

  it('shows no day of what is known to the month', () => {
    const root = renderPage(entityDossier('ain-al-asad'));
    const of = '[data-incident$="2021-05-xx-ain-al-asad-falaq-may-2021"] time';
    expect(textsOf(root, of)).toEqual(['in May 2021']);
    expect(root.querySelector(of)?.getAttribute('datetime')).toBe('2021-05');
  });

  it('gives its names by language, Arabic as Arabic', () => {
    const root = renderPage(entityDossier('ain-al-asad'));
    expect(textsOf(root, '[data-part=names] dt')).toContain('Arabic');
    expect(root.querySelector('[data-part=names] bdi[lang=ar]')?.textContent).toBe('قاعدة عين الأسد');
  });

  it('says that silence is not peace', () => {
    const root = renderPage({ ...entityDossier('tower-22'), incidents: [], incidentsTotal: 0 });
    expect(textsOf(root, '[data-part=incidents]').join()).toContain('does not mean that nothing happened');
  });
});

describe('an incident', () => {
  it('groups the ledger by stance, each line with its source', () => {
    const dossier = incidentDossier('2024-01-20-ain-al-asad-missile-attack');
    const root = renderPage(dossier);
    expect(textsOf(root, '[data-stance=claims] tr:not(.stance)')).toEqual([
      'Islamic Resistance in IraqWho did itIslamic Resistance in Iraq[3]',
    ]);
    expect(textsOf(root, '[data-stance=attributes] tr:not(.stance)')).toEqual([
      "UANIWho did itKata'ib Hezbollah[1]",
    ]);
    expect(linksOf(root, '[data-stance=claims] a')).toEqual([dossier.incident.sources[2]?.url]);
  });

  it('never shows a denial as the deed', () => {
    const root = renderPage(incidentDossier('2025-07-03-erbil-air-base-intercept'));
    const denials = textsOf(root, '[data-stance=denies] tr:not(.stance) td:nth-of-type(2)');
    expect(denials.length).toBeGreaterThan(0);
    for (const value of denials) expect(value).toMatch(/^not /);
  });

  it('says how well the date is known and shows no guessed day', () => {
    const root = renderPage(incidentDossier('2021-05-xx-ain-al-asad-falaq-may-2021'));
    expect(textsOf(root, '.top time')).toEqual(['in May 2021']);
    expect(textsOf(root, '.top').join()).toContain('the day is not known');
    expect(textsOf(root, '[data-part=record]').join()).toContain('a name, not a date');
  });

  it('counts reports and origins', () => {
    const root = renderPage(incidentDossier('2024-01-28-tower-22-drone-attack'));
    expect(textsOf(root, '[data-part=sources] .tally')).toEqual(['5 reports, 5 origins']);
  });

  it('does not turn a hostile address into a link', () => {
    const dossier = incidentDossier('2024-01-28-tower-22-drone-attack');
    const [source] = dossier.incident.sources;
    const hostile = source && { ...source, url: 'javascript:alert(1)', publisher: '<img src=x>' };
    const root = renderPage({
      ...dossier,
      incident: { ...dossier.incident, sources: hostile ? [hostile] : [] },
    });
    expect(textsOf(root, '.sources bdi')).toEqual(['<img src=x>']);
    expect(root.querySelectorAll('.sources a, img').length).toBe(0);
  });
});

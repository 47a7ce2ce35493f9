import { describe, expect, it } from 'vitest';
import { readyState, STATES } from '#test/gallery/states.ts';
import { notingActions, renderCard, renderReady, textsOf } from './render.tsx';

describe('the card', () => {
  it.each(Object.entries(STATES))('is a named dialog in state %s', (_name, content) => {
    const dialog = renderCard(content).querySelector('[role=dialog]');
    expect(dialog?.getAttribute('data-state')).toBe(content.state);
    expect(dialog?.getAttribute('aria-label')).toMatch(/^Backstory/);
    expect(dialog?.getAttribute('lang')).toBe('en');
    expect(dialog?.getAttribute('dir')).toBe('ltr');
  });

  it('names the surface while it waits, the progress while it fills, the advice when it fails', () => {
    expect(renderCard({ state: 'loading', surface: 'Ayn al-Asad' }).textContent).toContain('Ayn al-Asad');
    const filling = renderCard({ state: 'filling', done: 120, total: 417 });
    expect(filling.textContent).toContain('Filling the store for the first time: 120 of 417');
    const failed = renderCard(STATES.unanswered ?? expect.unreachable());
    expect(textsOf(failed, '[role=alert]')[0]).toMatch(/did not answer\..*It is asked again by itself\./);
  });

  it('says what was done and offers the way back', () => {
    const { asked, actions } = notingActions();
    const done = { state: 'done', deed: 'site-off', name: 'MQ-9', host: 'news.example' } as const;
    const root = renderCard(done, { actions });
    expect(root.textContent).toContain('Backstory is off on news.example');
    expect(textsOf(root, '.unseen[role=status]')).toEqual(['Backstory is off on news.example']);
    root.querySelector<HTMLButtonElement>('.waiting button')?.click();
    expect(asked).toEqual([['undo', 'site-off']]);
  });
});

describe('a name that is left open', () => {
  const content = STATES.open ?? expect.unreachable();

  it('offers what remains, each by its type, name and description', () => {
    const choices = textsOf(renderCard(content), '.choice');
    expect(choices[0]).toMatch(/Erbil Air Base.*Base · Iraq.*Military part of Erbil airport/);
    expect(choices.length).toBe(3);
  });

  it('tells what the reader chose', () => {
    const { asked, actions } = notingActions();
    renderCard(content, { actions }).querySelectorAll<HTMLButtonElement>('.choice')[1]?.click();
    expect(asked).toEqual([['choose', 'bundled:erbil']]);
  });
});

describe('a name that no list holds', () => {
  it('says so, that nothing is recorded and what the data covers', () => {
    const root = renderCard(STATES.unlisted ?? expect.unreachable());
    expect(textsOf(root, '.silence')[0]).toContain('No list holds this name');
    expect(textsOf(root, '.silence')[0]).toContain('That does not mean that nothing happened.');
    expect(textsOf(root, '.choice').length).toBe(2);
    expect(textsOf(root, '.foot').length).toBe(1);
  });
});

describe('an entity without incidents', () => {
  const root = renderReady(readyState('empty'));

  it('says what it is, that nothing is recorded, and what the data covers', () => {
    expect(textsOf(root, '.description')).toEqual([
      'Iraqi Shia armed group close to Iran, with brigades in the PMF.',
    ]);
    expect(root.textContent).toContain('No incident recorded');
    expect(root.textContent).toContain('That does not mean that nothing happened.');
    expect(textsOf(root, '.empty .coverage li')[0]).toMatch(
      /78 listed.*others counted more than 170 \(US officials\)/,
    );
  });

  it('says so where no row covers it', () => {
    const bare = renderReady(readyState('uncovered'));
    expect(textsOf(bare, '.empty .uncovered')).toEqual([
      'No part of this data covers this country and time. Silence here says nothing.',
    ]);
    expect(textsOf(bare, '.foot summary span')[0]).toBe('No coverage here');
  });
});

describe('the foot', () => {
  it('says in a sentence how much of what others counted is listed', () => {
    const root = renderReady(readyState('around'));
    expect(textsOf(root, '.foot summary')[0]).toContain('about 78 of more than 170 listed');
  });

  it('gives region, period and level in words, and says where nothing is listed', () => {
    const rows = textsOf(renderReady(readyState('denied')), '.foot .coverage li');
    expect(rows[0]).toContain('February 2026 – March 2026');
    expect(rows[0]).toContain('Partial: a part is listed40 listed');
    expect(rows[0]).toContain('others counted 210 drone attacks');
    expect(rows[1]).toContain('Nothing is listed');
    expect(rows[1]).not.toContain('0 listed');
  });

  it('tells the age of the data and what could not be read', () => {
    const root = renderReady(readyState('around'));
    expect(textsOf(root, '.foot summary')[0]).toContain('Data 9 days old');
    expect(textsOf(root, '.edition')[0]).toContain('2 records could not be read and are left out.');
    expect(textsOf(root, '.edition')[0]).toContain('published 12 November 2026');
  });
});

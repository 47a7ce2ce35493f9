import { describe, expect, it } from 'vitest';
import { readyState, STATES } from '#test/gallery/states.ts';
import { renderCard, textsOf } from './render.tsx';

describe('the card', () => {
  it.each(Object.entries(STATES))('is a named dialog in state %s', (_name, answer) => {
    const dialog = renderCard(answer).querySelector('[role=dialog]');
    expect(dialog?.getAttribute('data-state')).toBe(answer.state);
    expect(dialog?.getAttribute('aria-label')).toMatch(/^Backstory/);
  });

  it('is dismissed by its button', () => {
    let dismissed = 0;
    const button = renderCard({ state: 'loading', surface: 'MQ-9' }, () => {
      dismissed += 1;
    }).querySelector('button');
    button?.click();
    expect(dismissed).toBe(1);
  });

  it('names the surface while it waits, the progress while it fills, the advice when it fails', () => {
    expect(renderCard({ state: 'loading', surface: 'Ayn al-Asad' }).textContent).toContain('Ayn al-Asad');
    const filling = renderCard({ state: 'filling', done: 120, total: 417 });
    expect(filling.textContent).toContain('Filling the store for the first time: 120 of 417');
    const failed = renderCard({ state: 'failed', trouble: { what: 'It broke.', advice: 'Try again.' } });
    expect(textsOf(failed, '[role=alert]')[0]).toMatch(/It broke\..*Try again\./);
  });
});

describe('an entity without incidents', () => {
  const root = renderCard({ state: 'ready', card: readyState('empty') });

  it('says what it is, that nothing is recorded, and what the data covers', () => {
    expect(textsOf(root, '.description')).toEqual([
      'Iraqi Shia armed group close to Iran, with brigades in the PMF.',
    ]);
    expect(root.textContent).toContain('No incident recorded');
    expect(root.textContent).toContain('That does not mean that nothing happened.');
    expect(textsOf(root, '.empty .coverage li')[0]).toContain(
      '78 listed; others counted more than 170 (US officials)',
    );
  });

  it('says so where no row covers it', () => {
    const bare = renderCard({ state: 'ready', card: readyState('uncovered') });
    expect(textsOf(bare, '.empty .uncovered')).toEqual([
      'No part of this data covers this country and time. Silence here says nothing.',
    ]);
    expect(textsOf(bare, '.foot summary span')[0]).toBe('Coverage here: none');
  });
});

describe('the foot', () => {
  it('gives region, period and level in words, and says where nothing is listed', () => {
    const rows = textsOf(renderCard({ state: 'ready', card: readyState('denied') }), '.foot .coverage li');
    expect(rows[0]).toContain('February 2026 – March 2026');
    expect(rows[0]).toContain('Partial: a part is listed40 listed; others counted 210 drone attacks');
    expect(rows[1]).toContain('Nothing is listed');
    expect(rows[1]).not.toContain('0 listed');
  });

  it('tells the age of the data and what could not be read', () => {
    const root = renderCard({ state: 'ready', card: readyState('around') });
    expect(textsOf(root, '.foot summary')[0]).toContain('Data 9 days old');
    expect(textsOf(root, '.edition')[0]).toContain('2 records could not be read and are left out.');
    expect(textsOf(root, '.edition')[0]).toContain('published 12 November 2026');
  });
});

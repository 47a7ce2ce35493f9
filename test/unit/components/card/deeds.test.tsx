import { describe, expect, it } from 'vitest';
import { citationIn } from '#components/card/citations.ts';
import { writeTour } from '#components/card/tour-words.ts';
import { readyState, STATES } from '#test/gallery/states.ts';
import { notingActions, renderReady, textsOf } from './render.tsx';

const base = readyState('base');
const content = { state: 'ready', card: base } as const;
const [first] = base.past;
const press = (root: Element, selector: string): void =>
  root.querySelector<HTMLButtonElement>(selector)?.click();

describe('the bar', () => {
  it('pins, opens the page and closes', () => {
    const { asked, actions } = notingActions();
    const root = renderReady(base, { actions });
    for (const tool of ['pin', 'open', 'close']) press(root, `.bar [data-tool=${tool}]`);
    expect(asked).toEqual([['pin', true], ['showDossier', 'entity', base.entity.key], ['dismiss']]);
  });

  it('tells whether the card is pinned', () => {
    const pressed = (pinned: boolean) =>
      renderReady(base, { pinned }).querySelector('[data-tool=pin]')?.getAttribute('aria-pressed');
    expect([pressed(true), pressed(false)]).toEqual(['true', 'false']);
  });
});

describe('an incident', () => {
  it('opens its page and copies its own citation', () => {
    const { asked, actions } = notingActions();
    const root = renderReady(base, { actions });
    press(root, '[data-group=past] [data-tool=open]');
    press(root, '[data-group=past] [data-tool=copy]');
    expect(asked).toEqual([
      ['showDossier', 'incident', first?.key],
      ['copy', citationIn(content, first?.key)],
    ]);
  });

  it('names the key that copies', () => {
    const copy = renderReady(base).querySelector('.incident [data-tool=copy]');
    expect(copy?.getAttribute('aria-keyshortcuts')).toBe('c');
  });
});

describe('a citation', () => {
  it('is of the incident in focus, else of the entity, and of nothing where there is no record', () => {
    expect(citationIn(content, first?.key)).toContain(first?.place);
    expect(citationIn(content, undefined)).toContain(base.entity.description);
    expect(citationIn({ state: 'loading', surface: 'MQ-9' }, undefined)).toBeNull();
  });
});

describe('the tour', () => {
  const tour = { at: 2, of: 14 };

  it('tells the place among the marks, the name, its type and how much is known', () => {
    const told = '2 of 14, Ain al-Asad Air Base, Base, 29 incidents before';
    expect(writeTour(content, tour)).toBe(told);
    const root = renderReady(base, { tour });
    expect(textsOf(root, '.unseen[role=status]')).toEqual([told]);
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe(told);
  });

  it('says of a name that it is open or in no list, and nothing before there is an answer', () => {
    expect(writeTour(STATES.open ?? expect.unreachable(), tour)).toBe('2 of 14, Erbil, several meanings');
    expect(writeTour(STATES.unlisted ?? expect.unreachable(), tour)).toMatch(/, in no list$/);
    expect(writeTour({ state: 'loading', surface: 'MQ-9' }, tour)).toBeNull();
  });
});

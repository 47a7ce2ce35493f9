import { describe, expect, it } from 'vitest';
import { type Happening, READY, replay, to } from './replay.ts';

const answered = (token: number): Happening => ({ kind: 'answered', token, answer: READY });
const waited = (token: number, wait: 'ask' | 'open' | 'leave' | 'again'): Happening => ({
  kind: 'waited',
  token,
  wait,
});
const shifted: Happening = { kind: 'shifted' };
const entered: Happening = { kind: 'entered' };
const left: Happening = { kind: 'left' };
const pinned: Happening = { kind: 'pinned', pinned: true };
const tap = (mark: string | null): Happening => ({ kind: 'tapped', mark });
const step = (mark: string): Happening => ({ kind: 'stepped', mark });

const rested = () => replay([to('asad'), waited(1, 'ask'), answered(1), waited(1, 'open')]).state;
const tapped = () => replay([tap('asad'), answered(1)]).state;
const stepped = () => replay([step('asad'), answered(1), entered]).state;

describe('text that moves', () => {
  it('takes the card along, and closes it when the mark is out of sight', () => {
    const { state, did } = replay([shifted, shifted], rested());
    expect(did).toEqual(['follow', 'follow']);
    expect(replay([{ kind: 'unseen' }], state).did).toEqual(['hide']);
  });

  it('closes nothing under a pointer that is in the card', () => {
    const { state } = replay([entered, shifted, { kind: 'unseen' }], rested());
    expect(state.stage).toMatchObject({ at: 'open', inside: true });
  });

  it('ends the rest on another mark, whose card would have come', () => {
    const { state } = replay([to('tanf'), shifted, waited(2, 'open')], rested());
    expect(state.stage).toMatchObject({ at: 'open', shown: { mark: 'asad' } });
  });
});

describe('a pointer on its way into the card', () => {
  const below: Happening = { kind: 'placed', box: { left: 0, top: 100, right: 300, bottom: 300 } };
  const at = (y: number, mark: string | null): Happening => ({ kind: 'moved', x: 10, y, mark });

  it('crosses another mark for as long as it takes', () => {
    const { state } = replay([below, at(20, 'asad'), at(30, 'tanf'), at(40, 'tanf')], rested());
    const slow = replay([waited(2, 'open'), at(50, 'tanf'), waited(3, 'open'), entered], state);
    expect(slow.state.stage).toMatchObject({ at: 'open', shown: { mark: 'asad' }, inside: true });
  });

  it('has the grace begin anew while it comes nearer, and no longer', () => {
    const { state } = replay([below, at(20, 'asad'), at(30, null), at(40, null)], rested());
    const nearer = state.token;
    expect(replay([waited(nearer - 1, 'leave')], state).did).toEqual([]);
    expect(replay([at(35, null)], state).state.token).toBe(nearer);
    expect(replay([at(35, null), waited(nearer, 'leave')], state).did).toEqual(['hide']);
  });
});

describe('a pinned card', () => {
  it('stays when it is left, when its mark goes and when the reader rests on or taps another', () => {
    const { state } = replay([entered, pinned, left], rested());
    const events = [to('tanf'), waited(state.token, 'open'), tap('tanf'), tap(null), shifted];
    const after = replay([...events, { kind: 'unseen' }, { kind: 'lost', mark: 'asad' }], state);
    expect(after.state.stage).toMatchObject({ at: 'open', shown: { mark: 'asad', pinned: true } });
    expect(replay([{ kind: 'dismissed' }], after.state).did).toEqual(['hide']);
  });

  it('is as any other once it is let go', () => {
    const { state } = replay([entered, pinned, { kind: 'pinned', pinned: false }, left], rested());
    expect(state.stage.at).toBe('leaving');
  });

  it('gives way to a step', () => {
    const { state, did } = replay([step('tanf'), answered(3)], replay([pinned], tapped()).state);
    expect(did).not.toContain('hide');
    expect(state.stage).toMatchObject({ shown: { mark: 'tanf', pinned: false } });
  });
});

describe('touch', () => {
  it('asks at once, and opens with the answer', () => {
    expect(replay([tap('asad'), answered(1)]).did).toEqual(['ask', 'wait', 'show']);
  });

  it('closes by a tap outside, not by a pointer that passes', () => {
    const passed = replay([to(null), to('tanf'), to(null)], tapped());
    expect(passed.state.stage).toMatchObject({ at: 'open', shown: { mark: 'asad' } });
    expect(replay([tap(null)], passed.state).did).toEqual(['hide']);
  });

  it('changes the card by a tap on another mark, without hiding it', () => {
    const { state, did } = replay([tap('tanf'), answered(2)], tapped());
    expect(did).toEqual(['ask', 'wait', 'show']);
    expect(state.stage).toMatchObject({ shown: { mark: 'tanf' } });
  });

  it('keeps what a pen had brought by hovering', () => {
    const { state } = replay([tap('asad'), to(null)], rested());
    expect(state.stage).toMatchObject({ at: 'open', shown: { way: 'tap' } });
  });
});

describe('stepping', () => {
  it('opens the card with the focus inside, whatever the pointer does', () => {
    const { state } = replay([step('asad'), to('tanf'), to(null), answered(1)]);
    expect(state.stage).toMatchObject({ at: 'open', inside: true, shown: { mark: 'asad', way: 'step' } });
  });

  it('goes on without a card between', () => {
    const { did, state } = replay([step('tanf'), left, answered(3)], stepped());
    expect(did).toEqual(['ask', 'wait', 'show']);
    expect(state.stage).toMatchObject({ shown: { mark: 'tanf' } });
  });

  it('keeps the card of the last mark, which the step scrolls away, until the next is there', () => {
    const { did } = replay([step('tanf'), shifted, { kind: 'unseen' }, answered(3)], stepped());
    expect(did).toEqual(['ask', 'wait', 'follow', 'show']);
  });

  it('ends when the focus leaves the card', () => {
    const { state } = replay([left], stepped());
    expect(replay([waited(state.token, 'leave')], state).did).toEqual(['hide']);
  });
});

describe('what was done from the card', () => {
  const acting: Happening = { kind: 'acting', token: 1 };
  const lost: Happening = { kind: 'lost', mark: 'asad' };
  const done = (deed: 'muted' | null): Happening => ({ kind: 'done', token: 1, deed });

  it('is told there, though the mark has gone, until the card is left', () => {
    const { state, did } = replay([acting, lost, done('muted'), lost], rested());
    expect(did).toEqual(['show']);
    expect(state.stage).toMatchObject({ shown: { deed: 'muted' } });
    expect(replay([to(null), waited(2, 'leave')], state).did).toEqual(['wait', 'hide']);
  });

  it('is undone with the card as it was, on the mark that came back', () => {
    const before = replay([acting, lost, done('muted'), acting, done(null)], rested()).state;
    const { state } = replay([{ kind: 'renewed', from: 'asad', to: 'tanf' }], before);
    expect(state.stage).toMatchObject({
      shown: { mark: 'tanf', deed: null, answer: READY, detached: false },
    });
  });

  it('comes too late for a card that has gone', () => {
    expect(replay([acting, { kind: 'dismissed' }, done('muted')], rested()).did).toEqual(['hide']);
  });
});

describe('a choice', () => {
  it('asks again, and an answer to the first question no longer counts', () => {
    const { state, did } = replay([{ kind: 'chosen' }, answered(1)], rested());
    expect(did).toEqual(['ask']);
    expect(replay([answered(2)], state).did).toEqual(['show']);
  });
});

describe('a mark that leaves the page', () => {
  const lost: Happening = { kind: 'lost', mark: 'asad' };

  it('takes its card along', () => {
    expect(replay([lost], rested()).did).toEqual(['hide']);
    expect(replay([{ kind: 'lost', mark: 'tanf' }], rested()).did).toEqual([]);
  });

  it('leaves a card to who is in it', () => {
    expect(replay([entered, lost], rested()).did).toEqual([]);
  });

  it('takes the first card only where the reader rests on another', () => {
    const { state, did } = replay([to('tanf'), lost], rested());
    expect(did).toEqual(['wait', 'wait', 'hide']);
    expect(state.stage).toMatchObject({ at: 'resting', mark: 'tanf', shown: null });
  });

  it('ends the rest on it', () => {
    const { state } = replay([to('tanf'), { kind: 'lost', mark: 'tanf' }], rested());
    expect(state.stage).toMatchObject({ at: 'open', shown: { mark: 'asad' } });
  });
});

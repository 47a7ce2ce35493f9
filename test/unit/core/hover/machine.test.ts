import { describe, expect, it } from 'vitest';
import { FILLING, type Happening, READY, replay, to } from './replay.ts';

const answered = (token: number, answer = READY): Happening => ({ kind: 'answered', token, answer });
const waited = (token: number, wait: 'ask' | 'open' | 'leave' | 'again'): Happening => ({
  kind: 'waited',
  token,
  wait,
});
const opened = () => replay([to('asad'), waited(1, 'ask'), answered(1), waited(1, 'open')]);

describe('resting on a mark', () => {
  it('waits, asks for the data and then shows it', () => {
    const { state, effects } = opened();
    expect(effects).toEqual([
      { kind: 'wait', ms: 150, token: 1, wait: 'ask' },
      { kind: 'wait', ms: 300, token: 1, wait: 'open' },
      { kind: 'ask', mark: 'asad', token: 1 },
      { kind: 'show', shown: expect.objectContaining({ mark: 'asad', answer: READY }) },
    ]);
    expect(state.stage.at).toBe('open');
  });

  it('shows that an answer is awaited when it is late, then the answer', () => {
    const { effects, state } = replay([to('asad'), waited(1, 'ask'), waited(1, 'open'), answered(1)]);
    expect(effects.slice(-2)).toMatchObject([
      { kind: 'show', shown: { mark: 'asad', answer: null } },
      { kind: 'show', shown: { mark: 'asad', answer: READY } },
    ]);
    expect(state.stage.at).toBe('open');
  });

  it('asks nothing for a pointer that only crosses the text', () => {
    expect(replay([to('asad'), to(null), waited(1, 'ask'), waited(1, 'open')]).did).toEqual(['wait', 'wait']);
  });

  it('goes on resting while the pointer moves within the mark', () => {
    expect(replay([to('asad'), to('asad'), to('asad')]).did).toEqual(['wait', 'wait']);
  });

  it('opens nothing when text scrolls or shifts under a pointer that lies still', () => {
    const still: Happening = { kind: 'moved', x: 5, y: 5, mark: null };
    expect(replay([still, { kind: 'shifted' }, { ...still, mark: 'asad' }]).effects).toEqual([]);
  });

  it('forgets the rest when the text scrolls away from under the pointer', () => {
    expect(replay([to('asad'), { kind: 'shifted' }, waited(1, 'open')]).did).toEqual(['wait', 'wait']);
  });
});

describe('leaving', () => {
  it('gives time to travel into the card, and keeps it while pointer or focus is inside', () => {
    const { state, did } = replay([to(null), { kind: 'entered' }, waited(2, 'leave')], opened().state);
    expect(did).toEqual(['wait']);
    expect(state.stage).toMatchObject({ at: 'open', inside: true });
    expect(replay([to(null), to('tanf')], state).did).toEqual([]);
  });

  it('closes when the grace is over', () => {
    const { state, did } = replay([to(null), waited(2, 'leave')], opened().state);
    expect(did).toEqual(['wait', 'hide']);
    expect(state.stage.at).toBe('idle');
  });

  it('closes after the card was left for good', () => {
    const inside = replay([to(null), { kind: 'entered' }, { kind: 'left' }], opened().state);
    expect(inside.state.stage.at).toBe('leaving');
    expect(replay([waited(inside.state.token, 'leave')], inside.state).did).toEqual(['hide']);
  });

  it('takes the pointer back on the mark for a change of mind', () => {
    const { state } = replay([to(null), to('asad'), waited(2, 'leave')], opened().state);
    expect(state.stage.at).toBe('open');
  });

  it('still shows an answer that comes during the grace', () => {
    const { effects } = replay([to('asad'), waited(1, 'ask'), waited(1, 'open'), to(null), answered(1)]);
    expect(effects.at(-1)).toMatchObject({ kind: 'show', shown: { mark: 'asad', answer: READY } });
  });
});

describe('another mark', () => {
  it('takes the card over without hiding it', () => {
    const { did, state } = replay(
      [to('tanf'), waited(2, 'ask'), answered(2), waited(2, 'open')],
      opened().state,
    );
    expect(did).toEqual(['wait', 'wait', 'ask', 'show']);
    expect(state.stage).toMatchObject({ at: 'open', shown: { mark: 'tanf' } });
  });

  it('crossed on the way into the card leaves the card as it is', () => {
    const { state } = replay([to('tanf'), { kind: 'entered' }, waited(2, 'open')], opened().state);
    expect(state.stage).toMatchObject({ at: 'open', shown: { mark: 'asad' }, inside: true });
  });

  it('left again closes the card of the first', () => {
    expect(replay([to('tanf'), to(null), waited(3, 'leave')], opened().state).did).toEqual([
      'wait',
      'wait',
      'wait',
      'hide',
    ]);
  });
});

describe('Escape and the close button', () => {
  it('close, and the mark stays quiet until the pointer has left it', () => {
    const closed = replay([{ kind: 'dismissed' }], opened().state);
    expect(closed.did).toEqual(['hide']);
    expect(replay([to('asad')], closed.state).effects).toEqual([]);
    expect(replay([to(null), to('asad')], closed.state).did).toEqual(['wait', 'wait']);
  });

  it('stop a rest before anything opens', () => {
    expect(replay([to('asad'), { kind: 'dismissed' }, waited(1, 'open')]).did).toEqual(['wait', 'wait']);
  });
});

describe('answers', () => {
  it('that come too late are dropped', () => {
    expect(replay([to('asad'), waited(1, 'ask'), to(null), to('tanf'), answered(1)]).did).not.toContain(
      'show',
    );
    const { did } = replay([{ kind: 'dismissed' }, answered(1)], opened().state);
    expect(did).toEqual(['hide']);
  });

  it('without data make the card ask again, at a bounded pace, until it is there', () => {
    let { state } = replay([to('asad'), waited(1, 'ask'), waited(1, 'open')]);
    const waits: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const { effects, state: next } = replay([answered(1, FILLING), waited(1, 'again')], state);
      waits.push(...effects.flatMap((effect) => (effect.kind === 'wait' ? [effect.ms] : [])));
      expect(effects.at(-1)).toEqual({ kind: 'ask', mark: 'asad', token: 1 });
      state = next;
    }
    expect(waits).toEqual([1000, 1250, 1500, 1750, 2000, 2000, 2000, 2000]);
    expect(replay([answered(1)], state).did).toEqual(['show']);
  });

  it('are no longer asked for once the card has gone', () => {
    const { state } = replay([to('asad'), waited(1, 'ask'), waited(1, 'open'), answered(1, FILLING)]);
    expect(replay([{ kind: 'dismissed' }, waited(1, 'again')], state).did).toEqual(['hide']);
  });
});

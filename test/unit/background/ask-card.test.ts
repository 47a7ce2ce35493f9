import { expect, test, vi } from 'vitest';
import { askCard } from '#background/ask-card.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { CardQuestion } from '#messaging/protocol.ts';
import { told } from '#test/words/told.ts';
import { good, trialFill } from './trial.ts';

const question: CardQuestion = {
  entity: 'trial:asad',
  listed: true,
  among: [],
  chosen: false,
  type: 'base',
  surface: 'Ain al-Asad',
  why: [phrase('why_alias')],
  asOf: { day: '2024-01-20', method: 'meta' },
  others: [],
};
const ask = (trial: ReturnType<typeof trialFill>, change: Partial<CardQuestion> = {}) =>
  askCard(trial, '2024-05-01', { ...question, ...change });

const filled = async () => {
  const trial = trialFill(good());
  expect(await ask(trial)).toMatchObject({ state: 'filling', done: 0 });
  await trial.fill.whenDone();
  return trial;
};

test('first the filling is told, then the card comes', async () => {
  const answer = await ask(await filled());
  expect(answer).toMatchObject({
    state: 'ready',
    card: { entity: { key: 'trial:asad' }, asOf: question.asOf },
  });
  if (answer.state === 'ready') {
    expect(answer.card.past.map(({ key }) => key)).toEqual(['trial:one']);
    expect(answer.card.later.map(({ key }) => key)).toEqual(['trial:two']);
  }
});

test('an entity that the data no longer holds is told by its printed name', async () => {
  const answer = await ask(await filled(), { entity: 'trial:gone' });
  expect(answer).toMatchObject({
    state: 'failed',
    trouble: { what: told('“Ain al-Asad”') },
  });
});

test('a store that fails in use is told in words, and the next question opens it anew', async () => {
  const trial = await filled();
  const opened = await trial.keeper.open();
  if (!opened.ok) throw new Error('not open');
  vi.spyOn(opened.value.entities, 'get').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  expect(await ask(trial)).toMatchObject({
    state: 'failed',
    trouble: { what: told('from the disk') },
  });
  expect(await ask(trial)).toMatchObject({ state: 'ready' });
});

const unknown: Partial<CardQuestion> = { entity: null, listed: false };

test('a name that is open is answered by its meanings, the likeliest first', async () => {
  const answer = await ask(await filled(), {
    entity: null,
    among: ['trial:tanf', 'trial:gone', 'trial:asad', 'trial:tanf'],
  });
  expect(answer).toMatchObject({
    state: 'open',
    name: {
      surface: 'Ain al-Asad',
      why: question.why,
      options: [{ key: 'trial:tanf' }, { key: 'trial:asad' }],
    },
  });
});

test('an open name of which the data has lost every meaning is told by its printed name', async () => {
  const answer = await ask(await filled(), { entity: null, among: ['trial:gone'] });
  expect(answer).toMatchObject({
    state: 'failed',
    trouble: { what: told('“Ain al-Asad”') },
  });
});

test.for([
  ['something', ['trial:asad'], ['trial:asad']],
  ['several things', ['trial:tanf', 'trial:asad'], ['trial:tanf', 'trial:asad']],
  ['nothing', [], []],
] as const)('an unlisted name near to %s is never told as open', async ([, among, nearest]) => {
  const answer = await ask(await filled(), { ...unknown, among: [...among] });
  expect(answer).toMatchObject({
    state: 'unlisted',
    name: {
      type: 'base',
      nearest: nearest.map((key) => ({ key })),
      coverage: { feed: 'trial', sequence: 1 },
    },
  });
});

test('what the reader chose is told as chosen', async () => {
  const answer = await ask(await filled(), { ...unknown, entity: 'trial:asad', chosen: true });
  expect(answer).toMatchObject({ state: 'ready', card: { match: { chosen: true } } });
});

test('a card has a series of 24 months with the article in it', async () => {
  const answer = await ask(await filled());
  if (answer.state !== 'ready') throw new Error(answer.state);
  const { from, counts, article } = answer.card.series;
  expect({ from, article }).toEqual({ from: '2022-06', article: 19 });
  expect(counts).toHaveLength(24);
  expect(counts[article]).toBe(2);
});

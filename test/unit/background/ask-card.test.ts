import { expect, test, vi } from 'vitest';
import { askCard } from '#background/ask-card.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { CardQuestion } from '#messaging/protocol.ts';
import { good, trialFill } from './trial.ts';

const question: CardQuestion = {
  entity: 'trial:asad',
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
    trouble: { what: expect.stringContaining('“Ain al-Asad”') },
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
    trouble: { what: expect.stringContaining('from the disk') },
  });
  expect(await ask(trial)).toMatchObject({ state: 'ready' });
});

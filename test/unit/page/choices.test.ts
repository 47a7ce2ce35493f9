import { expect, test } from 'vitest';
import { createChoices } from '#page/choices.ts';

test('a choice holds for the name as printed, on the article it was made on', () => {
  let address = 'https://news.example/a';
  const choices = createChoices(() => address);
  choices.choose('Saraya', 'core:saraya-awliya');
  expect(choices.of('Saraya')).toBe('core:saraya-awliya');
  expect(choices.of('saraya')).toBeNull();
  address = 'https://news.example/b';
  expect(choices.of('Saraya')).toBeNull();
});

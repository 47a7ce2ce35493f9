import { expect, test } from 'vitest';
import { keepSettings } from '#background/settings.ts';

const NEW = { paused: false, sitesOff: [], muted: [], markStyle: 'both', typesOff: [] };

test.for([
  [undefined, NEW],
  [null, NEW],
  ['garbage', NEW],
  [{ paused: 'yes' }, NEW],
  [{ paused: true }, { ...NEW, paused: true }],
  [
    { sitesOff: ['news.example'], unknown: 1 },
    { ...NEW, sitesOff: ['news.example'] },
  ],
  [{ muted: [{ entity: 'no key', name: 'x' }] }, NEW],
] as const)('what is stored as %j is read as %j', async ([stored, settings]) => {
  const drawer = { get: async () => ({ settings: stored }), set: async () => undefined };
  expect(await keepSettings(drawer).read()).toEqual(settings);
});

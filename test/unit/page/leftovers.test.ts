import { expect, test, vi } from 'vitest';
import { removeLeftovers } from '#page/leftovers.ts';
import { pageOf } from './page.ts';

test('marks and card of a former release go; what the page highlights and holds stays', () => {
  const highlights = new Map(
    ['backstory-base', 'backstory-drone', 'backstory-found', 'search-results'].map((name) => [name, {}]),
  );
  vi.stubGlobal('CSS', { highlights });
  const document = pageOf('<main><p>Tower 22</p></main>');
  const before = document.documentElement.outerHTML;
  document.documentElement.append(document.createElement('backstory-card'));
  removeLeftovers(document);
  expect([...highlights.keys()]).toEqual(['search-results']);
  expect(document.documentElement.outerHTML).toBe(before);
  vi.unstubAllGlobals();
});

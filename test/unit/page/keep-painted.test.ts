import { describe, expect, it } from 'vitest';
import { keepPainted } from '#page/keep-painted.ts';

/** A reader who moves the pointer a hundred times a second; the page clears the marks as often as `clears` says. */
const watchFor = (seconds: number, clears: (second: number) => boolean) => {
  let now = 0;
  let looks = 0;
  const repaired: number[] = [];
  const window = new EventTarget() as unknown as Window;
  const end = new AbortController();
  const repair = (): boolean => {
    looks += 1;
    const missing = clears(now / 1_000);
    if (missing) repaired.push(now / 1_000);
    return missing;
  };
  keepPainted({ window, repair, now: () => now, signal: end.signal });
  for (; now < 1_000 * seconds; now += 10) window.dispatchEvent(new Event('pointermove'));
  end.abort();
  window.dispatchEvent(new Event('scroll'));
  return { looks, repaired };
};

describe('marks are looked after', () => {
  it('once a second, while the reader does something', () => {
    expect(watchFor(60, () => false)).toEqual({ looks: 60, repaired: [] });
  });

  it('ever more seldom where they are cleared all the time', () => {
    expect(watchFor(300, () => true).repaired).toEqual([0, 2, 6, 14, 30, 62, 122, 182, 242]);
  });

  it('once a second again, when the page has left them alone', () => {
    const { repaired, looks } = watchFor(60, (second) => second < 5);
    expect(repaired).toEqual([0, 2]);
    expect(looks).toBe(2 + 54);
  });
});

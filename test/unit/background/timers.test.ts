import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { after, keepAwake } from '#background/timers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('something runs after its time, unless it is called off', () => {
  const run = vi.fn();
  after(1_000, run);
  after(1_000, run)();
  vi.advanceTimersByTime(2_000);
  expect(run).toHaveBeenCalledOnce();
});

test('a worker is kept awake in every half minute until that is over', () => {
  const touch = vi.fn();
  const stop = keepAwake(touch);
  for (let minutes = 0; minutes < 10; minutes += 0.5) {
    touch.mockClear();
    vi.advanceTimersByTime(30_000);
    expect(touch).toHaveBeenCalled();
  }
  stop();
  touch.mockClear();
  vi.advanceTimersByTime(60_000);
  expect(touch).not.toHaveBeenCalled();
});

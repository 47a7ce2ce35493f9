import { expect, test } from 'vitest';
import { endWithExtension } from '#page/end-with-extension.ts';

const start = () => {
  const target = new EventTarget();
  const end = new AbortController();
  const extension = { gone: false };
  const check = endWithExtension({
    window: target as unknown as Window,
    isGone: () => extension.gone,
    end,
  });
  return { target, end, extension, check };
};

test.each(['pointermove', 'pointerover', 'scroll', 'keydown', 'focus', 'visibilitychange', 'pageshow'])(
  'a %s ends what an extension that has gone left running, before anything else hears of it',
  (sign) => {
    const { target, end, extension } = start();
    const heard: string[] = [];
    target.addEventListener(sign, () => heard.push(sign), { signal: end.signal });
    target.dispatchEvent(new Event(sign));
    expect([end.signal.aborted, heard]).toEqual([false, [sign]]);
    extension.gone = true;
    target.dispatchEvent(new Event(sign));
    expect([end.signal.aborted, heard]).toEqual([true, [sign]]);
  },
);

test('a page that changes by itself asks, and is told', () => {
  const { end, extension, check } = start();
  expect(check()).toBe(false);
  extension.gone = true;
  expect(check()).toBe(true);
  expect(end.signal.aborted).toBe(true);
});

test('what was ended for another reason stays ended', () => {
  const { end, check } = start();
  end.abort();
  expect(check()).toBe(true);
});
